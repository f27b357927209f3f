using GovernanceGraph.Domain.Volunteering;
using GovernanceGraph.Server.Demo.People;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Volunteering;

/// <summary>Who signed up for activities: volunteers of the same community, those with the skill first; some come often.</summary>
internal sealed class SignupBook(DemoWorld world)
{
    private const int Tries = 6, DaysToConfirm = 7;

    private static readonly IdSeries Ids = new("activity signup");
    private static readonly WeightedChoice<SignupStatus> Outcomes = new([(SignupStatus.Confirmed, 87), (SignupStatus.Absent, 7), (SignupStatus.Cancelled, 6)]);

    private readonly List<ActivitySignup> _signups = [];
    private readonly Dictionary<Guid, decimal> _hours = [];

    public IReadOnlyList<ActivitySignup> All => _signups;

    public decimal HoursOf(Guid volunteer) => _hours.GetValueOrDefault(volunteer);

    public void Fill(Activity activity, int community, Guid? skill, int count, RandomStream random)
    {
        var roster = world.Roster.Communities[community];
        var taken = new HashSet<Guid>();
        for (; count > 0; count--)
        {
            if (Volunteer(roster, activity, skill, random) is not { } volunteer || !taken.Add(volunteer.Id)) continue;
            var signup = Make(activity, volunteer, random);
            _signups.Add(signup);
            if (signup.ConfirmedHours is { } hours) _hours[volunteer.Id] = HoursOf(volunteer.Id) + hours;
        }
    }

    private Volunteer? Volunteer(CommunityRoster roster, Activity activity, Guid? skill, RandomStream random)
    {
        Volunteer? found = null;
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var person = roster.Volunteer((int)(roster.Volunteers * random.Unit() * random.Unit()));
            var volunteer = VolunteerRows.Draft(roster, person, world.Clock);
            if (volunteer.Status == VolunteerStatus.Ended || volunteer.RegisteredAt > activity.StartsAt.AddDays(-12)) continue;
            found = volunteer;
            if (skill is null || VolunteerRows.SkillsOf(person).Any(row => row.SkillId == skill)) break;
        }
        return found;
    }

    private ActivitySignup Make(Activity activity, Volunteer volunteer, RandomStream random)
    {
        var earliest = activity.Status == ActivityStatus.Planned ? world.Clock.Now : activity.StartsAt;
        var signedUp = earliest.AddMinutes(-random.Between(60, 10 * 1_440));
        var status = Status(activity, random);
        var signup = new ActivitySignup { Id = Ids.At(signedUp, _signups.Count), ActivityId = activity.Id, VolunteerId = volunteer.Id, SignedUpAt = signedUp, Status = status };
        if (status is SignupStatus.Confirmed or SignupStatus.CheckedIn) Serve(signup, activity, random);
        return signup;
    }

    private SignupStatus Status(Activity activity, RandomStream random)
    {
        if (activity.Status == ActivityStatus.Cancelled) return SignupStatus.Cancelled;
        if (activity.Status == ActivityStatus.Planned) return random.Chance(0.05) ? SignupStatus.Cancelled : SignupStatus.SignedUp;
        var outcome = Outcomes.Draw(random);
        return outcome == SignupStatus.Confirmed && activity.EndsAt.AddDays(DaysToConfirm) > world.Clock.Now ? SignupStatus.CheckedIn : outcome;
    }

    private static void Serve(ActivitySignup signup, Activity activity, RandomStream random)
    {
        var halves = (int)((activity.EndsAt - activity.StartsAt).TotalHours * 2) + random.Pick([-1, 0, 0, 0, 0, 1]);
        signup.CheckedInAt = activity.StartsAt.AddMinutes(random.Between(-15, 8));
        signup.CheckedOutAt = signup.CheckedInAt.Value.AddMinutes(halves * 30 + random.Between(0, 9));
        if (signup.Status == SignupStatus.Confirmed) signup.ConfirmedHours = halves / 2m;
    }
}

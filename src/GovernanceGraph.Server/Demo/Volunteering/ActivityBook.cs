using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Domain.Volunteering;
using GovernanceGraph.Server.Demo.Issues;
using GovernanceGraph.Server.Demo.Organisations;
using GovernanceGraph.Server.Demo.Randomness;
using GovernanceGraph.Server.Demo.Territory;

namespace GovernanceGraph.Server.Demo.Volunteering;

/// <summary>(ours) The activities of twelve months and of the two weeks to come, with who signed up and who came; and the sessions of the courses.</summary>
internal sealed class ActivityBook
{
    private const int Held = 5_400, Planned = 140, DaysAhead = 14, SessionsOfACourse = 6;
    private const double CancelledShare = 0.03;

    private static readonly IdSeries Ids = new("activity");
    private static readonly double[] Weekdays = [0.7, 0.8, 0.9, 0.9, 1, 1.9, 1.6];

    private readonly DemoWorld _world;
    private readonly ActivityLeaders _leaders;
    private readonly SignupBook _signups;
    private readonly WeightedChoice<CommunityPlan> _communities;
    private readonly ILookup<(Guid?, FacilityKind), Guid> _facilities;
    private readonly List<Activity> _activities = [];
    private readonly List<ActivitySkill> _skills = [];

    public ActivityBook(DemoWorld world)
    {
        (_world, _leaders, _signups) = (world, new(world), new(world));
        _communities = new(world.Plan.Communities.Select(community => (community, (double)community.Households)));
        _facilities = world.Facilities.All.ToLookup(facility => (facility.AreaId, facility.Kind), facility => facility.Id);
        Courses = CourseBook.Of(world.Bodies);
        foreach (var (day, count) in BusyDays.Spread(world.Clock, "activities", Held, Weekdays))
            for (var index = 0; index < count; index++) Add(day, ActivityStatus.Held);
        for (var index = 0; index < Planned; index++) Add(world.Clock.Until.AddDays(1 + index % DaysAhead), ActivityStatus.Planned);
        foreach (var course in Courses) AddSessions(course);
    }

    public IReadOnlyList<Course> Courses { get; }

    public IReadOnlyList<Activity> Activities => _activities;

    public IReadOnlyList<ActivitySkill> Skills => _skills;

    public IReadOnlyList<ActivitySignup> Signups => _signups.All;

    /// <summary>The hours that were confirmed for a volunteer.</summary>
    public decimal HoursOf(Guid volunteer) => _signups.HoursOf(volunteer);

    private void Add(DateOnly day, ActivityStatus status)
    {
        var random = RandomStream.For("activity", _activities.Count);
        var community = _world.Bodies.Communities[_communities.Draw(random).Index];
        var theme = ActivityTheme.Draw(random);
        var organiser = _leaders.Organiser(community, random);
        var leader = _leaders.Leader(community, organiser, day, random);
        var starts = DemoClock.ToUtc(day.ToDateTime(new TimeOnly(theme.Starts, random.Chance(0.5) ? 0 : 30)));
        var activity = new Activity
        {
            Id = Ids.At(starts, _activities.Count),
            Kind = theme.Kind,
            Title = community.Plan.ShortName + theme.Title,
            Description = leader is null ? $"由{organiser.Name}主办。" : $"由{organiser.Name}主办，社工带领志愿者参加。",
            OrganiserId = organiser.Id,
            LeaderId = leader?.Id,
            FacilityId = theme.Place is { } place ? Facility(community.Plan.Id, place) : null,
            AreaId = community.Plan.Id,
            StartsAt = starts,
            EndsAt = starts.AddHours(theme.Hours),
            Capacity = random.Between(3, 8) * 5,
            Status = status == ActivityStatus.Held && random.Chance(CancelledShare) ? ActivityStatus.Cancelled : status,
        };
        _activities.Add(activity);
        _skills.Add(new ActivitySkill { ActivityId = activity.Id, SkillId = Volunteering.Skills.Id(theme.Skill) });
        _signups.Fill(activity, community.Plan.Index, Volunteering.Skills.Id(theme.Skill), random.Between(3, 11), random);
    }

    /// <summary>Weekly sessions in a term that ended some weeks ago or goes on; one or two volunteers help.</summary>
    private void AddSessions(Course course)
    {
        var random = RandomStream.For("sessions", _activities.Count);
        var (hour, first) = (random.Pick([9, 14, 15, 19]), _world.Clock.Until.AddDays(-random.Between(SessionsOfACourse * 7, 360)));
        var community = _world.Plan.Communities.FirstOrDefault(plan => plan.Id == course.AreaId);
        for (var session = 0; session < SessionsOfACourse; session++)
        {
            var starts = DemoClock.ToUtc(first.AddDays(7 * session).ToDateTime(new TimeOnly(hour, 0)));
            var activity = new Activity
            {
                Id = Ids.At(starts, _activities.Count),
                Kind = ActivityKind.CourseSession,
                Title = $"{course.Title}第{ChineseNumber.Of(session + 1)}课",
                OrganiserId = course.ProviderId,
                CourseId = course.Id,
                FacilityId = Facility(course.AreaId, FacilityKind.EducationInstitution),
                AreaId = course.AreaId,
                StartsAt = starts,
                EndsAt = starts.AddHours(1.5),
                Capacity = random.Between(3, 8) * 5,
                Status = ActivityStatus.Held,
            };
            _activities.Add(activity);
            if (community is not null) _signups.Fill(activity, community.Index, null, random.Between(0, 2), random);
        }
    }

    private Guid? Facility(Guid? area, FacilityKind kind)
    {
        var found = _facilities[(area, kind)].Take(1).ToList();
        return found.Count > 0 ? found[0] : null;
    }
}

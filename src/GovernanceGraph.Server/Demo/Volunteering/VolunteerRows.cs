using GovernanceGraph.Domain.Volunteering;
using GovernanceGraph.Server.Demo.People;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Volunteering;

/// <summary>The 89,760 volunteers with their skills, registered in their communities. Their hours are (ours) those from before and those confirmed in the year's activities.</summary>
internal sealed class VolunteerRows(Roster roster, DemoClock clock, ActivityBook activities)
{
    private const int DaysOfRegistering = 3_000;

    private static readonly IdSeries Ids = new("volunteer");
    private static readonly WeightedChoice<string?> Availability = new([("周末", 34), ("工作日晚间", 22), ("工作日白天", 14), ("节假日", 8), ("随时", 12), (null, 10)]);
    private static readonly WeightedChoice<VolunteerStatus> Status = new([(VolunteerStatus.Active, 86), (VolunteerStatus.Paused, 9), (VolunteerStatus.Ended, 5)]);

    // Hours of service for one star to five, as the national measure of volunteers' stars has them.
    private static readonly int[] HoursForStars = [100, 300, 600, 1_000, 1_500];

    public IEnumerable<Volunteer> All() =>
        roster.Communities.SelectMany(community => Enumerable.Range(0, community.Volunteers).Select(index => Make(community, community.Volunteer(index))));

    public IEnumerable<VolunteerSkill> Skills() =>
        roster.Communities.SelectMany(community => Enumerable.Range(0, community.Volunteers).SelectMany(index => SkillsOf(community.Volunteer(index))));

    /// <summary>A volunteer before the year's activities.</summary>
    public static Volunteer Draft(CommunityRoster community, int person, DemoClock clock)
    {
        var random = RandomStream.For("volunteer", person);
        var hours = (int)random.LongTailed(28);
        return new Volunteer
        {
            Id = Ids.At(person),
            PersonId = Roster.Id(person),
            AreaId = community.Community.Id,
            Status = Status.Draw(random),
            Hours = hours,
            HoursBefore = hours,
            RegisteredAt = clock.Now.AddDays(-1 - DaysOfRegistering * random.Unit() * random.Unit()).AddHours(-random.Between(0, 9)).Date.AddMinutes(random.Between(30, 720)),
            Availability = Availability.Draw(random),
        };
    }

    private Volunteer Make(CommunityRoster community, int person)
    {
        var volunteer = Draft(community, person, clock);
        volunteer.Hours += (int)activities.HoursOf(volunteer.Id);
        volunteer.Stars = (short)HoursForStars.Count(needed => volunteer.Hours >= needed);
        return volunteer;
    }

    /// <summary>What a volunteer can do.</summary>
    public static IEnumerable<VolunteerSkill> SkillsOf(int person)
    {
        var random = RandomStream.For("volunteer skills", person);
        var count = random.Chance(0.12) ? 0 : random.Chance(0.6) ? 1 : random.Between(2, 4);
        var skills = Enumerable.Range(0, count).Select(_ => Volunteering.Skills.Draw(random)).Distinct();
        return skills.Select(skill => new VolunteerSkill { VolunteerId = Ids.At(person), SkillId = skill });
    }
}

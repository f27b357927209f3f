using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Domain.Volunteering;

namespace GovernanceGraph.IntegrationTests.Engine.Seed;

/// <summary>Courses and activities, with and without leaders; signups of every state. No volunteer's confirmed hours reach an hour, so that the seeded hours stay.</summary>
internal static class SeedActivities
{
    private const int Count = 20;

    public static void AddTo(GovernanceContext context, List<Area> areas)
    {
        context.AddRange(Courses(areas));
        context.AddRange(Activities(areas));
        context.AddRange(Skills());
        context.AddRange(Signups());
    }

    private static IEnumerable<Course> Courses(List<Area> areas) => Enumerable.Range(0, 6).Select(n => new Course
    {
        Id = Keys.Of<Course>(n),
        Title = Texts.At(n / 2),
        Description = Texts.OrNull(n),
        CategoryId = n % 2 == 0 ? null : Keys.Of<Category>(n),
        ProviderId = Keys.Of<Organisation>(n % 4),
        Active = n % 3 != 0,
        AreaId = areas[n * 5 % areas.Count].Id,
    });

    private static IEnumerable<Activity> Activities(List<Area> areas) => Enumerable.Range(0, Count).Select(n => new Activity
    {
        Id = Keys.Of<Activity>(n),
        Kind = n % 5 == 0 ? ActivityKind.CourseSession : (ActivityKind)(n % 6),
        Title = Texts.At(n),
        Description = Texts.OrNull(n),
        OrganiserId = Keys.Of<Organisation>(n % 11),
        LeaderId = n % 4 == 0 ? null : Keys.Of<Membership>(n % 28),
        FacilityId = n % 3 == 0 ? null : Keys.Of<Facility>(n % 5),
        CourseId = n % 5 == 0 ? Keys.Of<Course>(n % 6) : null,
        StartsAt = Moments.Instant(n % 8).AddDays(n % 8 == 7 ? 1 : -1 + n % 2),
        EndsAt = Moments.Instant(n % 8).AddDays(2),
        Capacity = n % 4 == 1 ? null : n + 1,
        Status = (ActivityStatus)(n % 3),
        AreaId = areas[n * 7 % areas.Count].Id,
    });

    private static IEnumerable<ActivitySkill> Skills() =>
        from activity in Enumerable.Range(0, Count)
        from skill in Enumerable.Range(0, 6)
        where (activity + skill) % 5 == 0
        select new ActivitySkill { ActivityId = Keys.Of<Activity>(activity), SkillId = Keys.Of<Skill>(skill) };

    private static IEnumerable<ActivitySignup> Signups() => Enumerable.Range(0, 40).Select(n => new ActivitySignup
    {
        Id = Keys.Of<ActivitySignup>(n),
        ActivityId = Keys.Of<Activity>(n / 3),
        VolunteerId = Keys.Of<Volunteer>((n / 3 + n % 3 * 3) % 10),
        Status = n % 7 < 5 ? (SignupStatus)(n % 7) : SignupStatus.Confirmed,
        SignedUpAt = Moments.Instant(n),
        CheckedInAt = n % 2 == 0 || n % 7 == 1 ? new DateTime(2026, 6, 30, 1, 0, 0, DateTimeKind.Utc) : null,
        CheckedOutAt = n % 4 == 0 ? new DateTime(2026, 6, 30, 2, 0, 0, DateTimeKind.Utc) : null,
        ConfirmedHours = n % 7 is 2 or >= 5 ? 0.05m : null,
    });
}

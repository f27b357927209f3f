using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Clock;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.IntegrationTests.Authentication;
using GovernanceGraph.IntegrationTests.Domain;
using GovernanceGraph.IntegrationTests.Storage;

namespace GovernanceGraph.IntegrationTests.Working;

/// <summary>A district with issues that the clock is to act on: overdue ones that nobody handles, and ones that nobody rated.</summary>
internal static class DueIssues
{
    /// <summary>When the overdue ones were due, a Tuesday at 10:00 in Weifang, and when the others were fed back.</summary>
    public static readonly DateTime Due = new(2026, 3, 3, 2, 0, 0, DateTimeKind.Utc);

    public static async Task<(TestDatabase Database, CategorySpecification Specification)> CreateAsync(int overdue, int unrated)
    {
        var database = await TestDatabase.CreateAsync();
        await using var rows = database.Context();
        var district = await rows.SavedAsync(Sample.Area("D", AreaLevel.District));
        var subdistrict = await rows.SavedAsync(Sample.Area("S", AreaLevel.Subdistrict, district));
        var community = await rows.SavedAsync(Sample.Area("C", AreaLevel.Community, subdistrict));
        var responsible = await rows.SavedAsync(Body("居民委员会", OrganisationKind.ResidentsCommittee, OrganisationLevel.Community, community));
        await rows.SavedAsync(Body("街道办事处", OrganisationKind.SubdistrictOffice, OrganisationLevel.Subdistrict, subdistrict));
        await rows.SavedAsync(Body("联席会议", OrganisationKind.DistrictJointConference, OrganisationLevel.District, district));
        var category = await rows.SavedAsync(Sample.Category());
        var specification = await rows.SavedAsync(Specification(category));
        for (var number = 0; number < overdue + unrated; number++)
        {
            var issue = Sample.Issue(community, category);
            issue.ResponsibleId = responsible.Id;
            if (number < overdue) (issue.State, issue.DueAt, issue.StepDueAt, issue.WakeAt) = (IssueState.InProgress, Due, Due, Due.AddDays(-1).AddHours(6));
            else (issue.State, issue.FedBackAt, issue.WakeAt) = (IssueState.FedBack, Due, Due + IssueClock.ReplyTime);
            rows.Add(issue);
        }
        await rows.SaveChangesAsync();
        return (database, specification);
    }

    public static IssueWaker Waker(TestDatabase database, DateTime now) =>
        new(GovernanceContextOptions.For(database.DataSource), new WorkingTimes(TimeProvider.System), new SetClock { Now = new DateTimeOffset(now, TimeSpan.Zero) });

    /// <summary>How many events there are of each kind and level, each issue's counted: all numbers must be one and the same issue count.</summary>
    public const string Tally = """
        SELECT coalesce(string_agg(kind || coalesce(level::text, '') || '×' || events || '/' || issues, ' ' ORDER BY kind, level), '')
        FROM (SELECT kind, level, count(*) AS events, count(DISTINCT issue_id) AS issues FROM issue_events GROUP BY kind, level) AS kinds
        """;

    private static Organisation Body(string name, OrganisationKind kind, OrganisationLevel level, Area area) => new() { Name = name, Kind = kind, Level = level, AreaId = area.Id };

    private static CategorySpecification Specification(Category category) => new()
    {
        CategoryId = category.Id,
        Type = "路灯",
        ResponsibleKinds = [OrganisationKind.ResidentsCommittee],
        Standard = "亮灯",
        AcceptLimit = 4,
        AcceptUnit = LimitUnit.WorkingHour,
        HandleLimit = 5,
        HandleUnit = LimitUnit.WorkingDay,
        HighHandleLimit = 2,
        HighHandleUnit = LimitUnit.WorkingDay,
        UrgentHandleLimit = 24,
        UrgentHandleUnit = LimitUnit.EmergencyHour,
        FeedbackLimit = 1,
        FeedbackUnit = LimitUnit.WorkingDay,
        EffectRating = 4,
        ReminderHours = 4,
        SecondSupervisionHours = 24,
        DistrictSupervisionHours = 72,
    };
}

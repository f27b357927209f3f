using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Demo;

/// <summary>The demo's issues hang together: with their events, their places, the people and the organisations.</summary>
public sealed class DemoIssuesTests(DemoDatabase demo) : IClassFixture<DemoDatabase>
{
    // The state chart of domain.md §4.
    private const string AllowedSteps = """
        ('SUBMITTED', NULL, 'SUBMITTED'), ('ACCEPTED', 'SUBMITTED', 'ACCEPTED'), ('REJECTED', 'SUBMITTED', 'REJECTED'), ('MERGED', 'SUBMITTED', 'MERGED'), ('WITHDRAWN', 'SUBMITTED', 'WITHDRAWN'),
        ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS'), ('RETURNED', 'ACCEPTED', 'SUBMITTED'), ('RETURNED', 'IN_PROGRESS', 'SUBMITTED'), ('SUSPENDED', 'IN_PROGRESS', 'SUSPENDED'), ('RESUMED', 'SUSPENDED', 'IN_PROGRESS'),
        ('HANDLED', 'IN_PROGRESS', 'HANDLED'), ('FED_BACK', 'HANDLED', 'FED_BACK'), ('RATED', 'FED_BACK', 'CLOSED'), ('CLOSED', 'FED_BACK', 'CLOSED'), ('REOPENED', 'FED_BACK', 'IN_PROGRESS'), ('REOPENED', 'HANDLED', 'IN_PROGRESS')
        """;

    [Fact]
    public async Task The_state_is_what_the_events_add_up_to() => await NoneAsync("""
        SELECT FROM issues AS issue WHERE issue.state IS DISTINCT FROM
            (SELECT to_state FROM issue_events AS step WHERE step.issue_id = issue.id AND to_state IS NOT NULL ORDER BY at DESC, id DESC LIMIT 1)
        """);

    [Fact]
    public async Task Each_event_begins_where_the_one_before_ended() => await NoneAsync("""
        SELECT FROM (SELECT from_state, lag(coalesce(to_state, from_state)) OVER (PARTITION BY issue_id ORDER BY at, id) AS before FROM issue_events) AS steps
        WHERE from_state IS DISTINCT FROM before
        """);

    [Fact]
    public async Task Each_change_of_state_is_one_that_the_chart_allows() => await NoneAsync(
        $"SELECT FROM issue_events AS step WHERE to_state IS NOT NULL AND NOT EXISTS (SELECT FROM (VALUES {AllowedSteps}) AS allowed (kind, from_state, to_state) WHERE allowed.kind = step.kind AND allowed.from_state IS NOT DISTINCT FROM step.from_state AND allowed.to_state = step.to_state)");

    [Fact]
    public async Task Times_and_counts_are_those_of_the_events()
    {
        await NoneAsync("SELECT FROM issues AS issue JOIN LATERAL (SELECT min(at) AS first, max(at) AS last, count(*) AS steps FROM issue_events WHERE issue_id = issue.id) AS steps ON TRUE WHERE reported_at <> first OR closed_at <> last OR version <> steps");
        await NoneAsync("SELECT FROM issues WHERE (closed_at IS NOT NULL) <> (status = 'CLOSED')");
        await NoneAsync("SELECT FROM issues WHERE return_count <> (SELECT count(*) FROM issue_events WHERE issue_id = issues.id AND kind = 'RETURNED')");
        await NoneAsync("SELECT FROM issues WHERE handled_at IS DISTINCT FROM (SELECT max(at) FILTER (WHERE kind = 'HANDLED') FROM issue_events WHERE issue_id = issues.id) AND state IN ('HANDLED', 'FED_BACK', 'CLOSED')");
        await NoneAsync("SELECT FROM issues WHERE (rating IS NOT NULL) <> EXISTS (SELECT FROM issue_events WHERE issue_id = issues.id AND kind = 'RATED')");
        await NoneAsync("SELECT FROM issues WHERE (supervision_level > 0) <> EXISTS (SELECT FROM issue_events WHERE issue_id = issues.id AND kind = 'SUPERVISED')");
    }

    [Fact]
    public async Task Nothing_lies_in_the_future_and_nothing_before_the_twelve_months()
    {
        await NoneAsync("SELECT FROM issue_events WHERE at >= '2026-06-30 00:00+08'");
        await NoneAsync("SELECT FROM issues WHERE reported_at < '2025-06-30 00:00+08'");
        await NoneAsync("SELECT FROM volunteers WHERE registered_at >= '2026-06-30 00:00+08'");
        await NoneAsync("SELECT FROM memberships WHERE since > '2026-06-30'");
    }

    [Fact]
    public async Task Every_issue_that_runs_late_is_supervised() => await NoneAsync(
        "SELECT FROM issues WHERE due_at < coalesce(handled_at, '2026-06-30 00:00+08') AND state NOT IN ('MERGED', 'REJECTED', 'WITHDRAWN') AND supervision_level = 0");

    [Fact]
    public async Task Assignees_work_in_the_grid_and_organisations_are_responsible_for_its_areas()
    {
        await NoneAsync("SELECT FROM issues AS issue WHERE assignee_id IS NOT NULL AND NOT EXISTS (SELECT FROM memberships AS worker WHERE worker.person_id = issue.assignee_id AND worker.grid2_id = issue.grid2_id AND role = 'GRID_WORKER')");
        await NoneAsync("SELECT FROM issues AS issue JOIN organisations AS organisation ON organisation.id = issue.responsible_id WHERE organisation.area_id NOT IN (issue.district_id, issue.subdistrict_id, issue.community_id)");
        await NoneAsync("SELECT FROM issues WHERE (responsible_id IS NULL) <> (accepted_at IS NULL)");
        await NoneAsync("SELECT FROM issues AS issue JOIN issues AS target ON target.id = issue.merged_into_id WHERE target.reported_at >= issue.reported_at OR target.category_id <> issue.category_id OR target.grid2_id <> issue.grid2_id");
    }

    [Fact]
    public async Task Issues_lie_in_the_grid_that_holds_their_point()
    {
        var index = new TerritoryIndex(GovernanceContextOptions.For(await DemoDatabase.GetAsync()), TimeProvider.System);
        await index.RefreshAsync();
        await using var command = demo.DataSource.CreateCommand("SELECT area_id, longitude, latitude FROM issues ORDER BY md5(id::text) LIMIT 5000");
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) Assert.Equal(reader.GetGuid(0), index.Locate(new GeoPoint(reader.GetDouble(1), reader.GetDouble(2))));
    }

    [Fact]
    public async Task They_look_like_a_city()
    {
        Assert.InRange(await demo.CountAsync("SELECT FROM issues WHERE visibility = 'PRIVATE'"), 1_900, 2_900);
        Assert.True(await demo.CountAsync("SELECT DISTINCT title FROM issues") > 40_000);
        Assert.True(await HourAsync(9) > 10 * await HourAsync(3));
        Assert.True(await MonthAsync("HEATING", 1) > 20 * await MonthAsync("HEATING", 7));
        Assert.True(await MonthAsync("DRAINAGE", 8) > 5 * await MonthAsync("DRAINAGE", 1));
        Assert.InRange(await demo.ScalarAsync<double>("SELECT (count(*) FILTER (WHERE handled_at <= due_at))::float8 / count(*) FILTER (WHERE due_at IS NOT NULL) FROM issues"), 0.8, 0.95);
    }

    private Task<long> HourAsync(int hour) => demo.CountAsync($"SELECT FROM issues WHERE extract(hour FROM reported_at AT TIME ZONE 'Asia/Shanghai') = {hour}");

    private Task<long> MonthAsync(string kind, int month) =>
        demo.CountAsync($"SELECT FROM issues JOIN categories AS kind ON kind.id = category_id AND kind.code LIKE '%.{kind}' WHERE extract(month FROM reported_at AT TIME ZONE 'Asia/Shanghai') = {month}");

    private async Task NoneAsync(string sql) => Assert.Equal(0, await demo.CountAsync(sql));
}

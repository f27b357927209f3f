using GovernanceGraph.Domain.Issues;
using GovernanceGraph.IntegrationTests.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Working;

/// <summary>What the clock does by itself is done once: in its time, after a downtime, and with five servers at once.</summary>
public sealed class IssueWakerTests
{
    [Fact]
    public async Task Each_step_comes_in_its_time_and_tells_when_the_next_is()
    {
        var (database, _) = await DueIssues.CreateAsync(overdue: 1, unrated: 0);
        await using var _ = database;
        // Four working hours before Tuesday 10:00 is Monday 16:00, in Weifang.
        (TimeSpan After, string Tally)[] course =
        [
            (TimeSpan.FromHours(-18.1), ""),
            (TimeSpan.FromHours(-18), "REMINDED×1/1"),
            (TimeSpan.Zero, "REMINDED×1/1 SUPERVISED1×1/1"),
            (TimeSpan.FromHours(23), "REMINDED×1/1 SUPERVISED1×1/1"),
            (TimeSpan.FromHours(24), "REMINDED×1/1 SUPERVISED1×1/1 SUPERVISED2×1/1"),
            (TimeSpan.FromHours(1000), "REMINDED×1/1 SUPERVISED1×1/1 SUPERVISED2×1/1 SUPERVISED3×1/1"),
            (TimeSpan.FromHours(2000), "REMINDED×1/1 SUPERVISED1×1/1 SUPERVISED2×1/1 SUPERVISED3×1/1"),
        ];
        foreach (var (after, tally) in course)
        {
            await DrainAsync(database, DueIssues.Due + after);
            Assert.Equal(tally, await database.ScalarAsync<string>(DueIssues.Tally));
        }
        Assert.Equal("街道办事处 联席会议 联席会议", await database.ScalarAsync<string>("SELECT string_agg(o.name, ' ' ORDER BY s.level) FROM supervisions s JOIN organisations o ON o.id = supervisor_id"));
        Assert.True(await database.ScalarAsync<bool>("SELECT wake_at IS NULL AND supervision_level = 3 AND version = 5 FROM issues"));
    }

    [Theory]
    [InlineData("", "街道办事处 联席会议 联席会议")]
    [InlineData("UPDATE organisations SET dissolved_on = '2026-03-02' WHERE kind = 'SUBDISTRICT_OFFICE'", "联席会议 联席会议 联席会议")]
    [InlineData("UPDATE organisations SET dissolved_on = '2026-06-01' WHERE kind = 'SUBDISTRICT_OFFICE'", "街道办事处 联席会议 联席会议")]   // past today, not past the day of the step
    [InlineData("UPDATE organisations SET kind = 'DISTRICT_PARTY_COMMITTEE' WHERE kind = 'DISTRICT_JOINT_CONFERENCE'", "街道办事处 联席会议 联席会议")]
    [InlineData("UPDATE organisations SET kind = 'HOSPITAL' WHERE kind = 'DISTRICT_JOINT_CONFERENCE'", "街道办事处 – –")]
    [InlineData("UPDATE organisations SET kind = 'HOSPITAL' WHERE kind IN ('DISTRICT_JOINT_CONFERENCE', 'SUBDISTRICT_OFFICE')", "– – –")]
    public async Task Each_level_is_under_supervision_of_the_nearest_body_that_exists_or_of_nobody_known(string change, string supervisors)
    {
        var (database, _) = await DueIssues.CreateAsync(overdue: 1, unrated: 0);
        await using var _ = database;
        if (change != "") await database.ExecuteAsync(change);
        await DrainAsync(database, DueIssues.Due.AddDays(4));
        Assert.Equal(supervisors, await database.ScalarAsync<string>("SELECT string_agg(coalesce(o.name, '–'), ' ' ORDER BY s.level) FROM supervisions s LEFT JOIN organisations o ON o.id = supervisor_id"));
    }

    [Fact]
    public async Task After_a_downtime_each_missed_step_happens_once_in_order_and_says_when_it_was_due()
    {
        var (database, _) = await DueIssues.CreateAsync(overdue: 1, unrated: 1);
        await using var _ = database;
        var now = DueIssues.Due.AddDays(100);
        await DrainAsync(database, now);
        await DrainAsync(database, now);
        await using var rows = database.Context();
        var events = await rows.IssueEvents.Where(step => step.Kind != IssueEventKind.Closed).OrderBy(step => step.Version).ToListAsync();
        Assert.Equal([null, 1, 2, 3], events.Select(step => (int?)step.Level));
        Assert.True(events.All(step => step.At >= now) && events.Select(step => step.At).Distinct().Count() == 4);
        Assert.Equal("超过办理期限（2026-03-03 10:00），上两级督办（应于2026-03-04 10:00）。", events[2].Note);
        var closed = await rows.Issues.SingleAsync(issue => issue.State == IssueState.Closed);
        Assert.StartsWith("NO_REPLY", closed.Outcome, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_workers_on_300_issues_do_each_step_once()
    {
        var (database, _) = await DueIssues.CreateAsync(overdue: 200, unrated: 100);
        await using var _ = database;
        var counts = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => DrainAsync(database, DueIssues.Due.AddDays(30)))));
        Assert.Equal(300, counts.Sum());
        Assert.Equal("CLOSED×100/100 REMINDED×200/200 SUPERVISED1×200/200 SUPERVISED2×200/200 SUPERVISED3×200/200", await database.ScalarAsync<string>(DueIssues.Tally));
        Assert.Equal(600, await database.ScalarAsync<long>("SELECT count(*) FROM supervisions"));
        Assert.Equal(900, await database.ScalarAsync<long>("SELECT count(DISTINCT step_id) FROM graph_events"));
        Assert.Equal(900, await database.ScalarAsync<long>("SELECT count(*) FROM graph_events"));
    }

    [Fact]
    public async Task The_role_of_servers_may_do_all_of_it()
    {
        var (database, _) = await DueIssues.CreateAsync(overdue: 1, unrated: 1);
        await using var _ = database;
        var options = GovernanceGraph.Domain.Storage.GovernanceContextOptions.For(await TestServer.AsServerAsync(database.ConnectionString));
        var waker = new GovernanceGraph.Domain.Issues.Handling.IssueWaker(options, new(TimeProvider.System), TimeProvider.System);
        while (await waker.WakeOneAsync([], null, default)) continue;
        Assert.Equal("CLOSED×1/1 REMINDED×1/1 SUPERVISED1×1/1 SUPERVISED2×1/1 SUPERVISED3×1/1", await database.ScalarAsync<string>(DueIssues.Tally));
    }

    private static async Task<int> DrainAsync(TestDatabase database, DateTime now)
    {
        var (waker, count) = (DueIssues.Waker(database, now), 0);
        while (await waker.WakeOneAsync([], null, default)) count++;
        return count;
    }
}

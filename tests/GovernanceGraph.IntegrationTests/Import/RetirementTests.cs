using GovernanceGraph.Domain.Issues;
using GovernanceGraph.IntegrationTests.Storage;
using GovernanceGraph.Server.Import;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Import;

/// <summary>What a source no longer gives ends, by <c>--retire-missing</c>, and is never deleted.</summary>
public sealed class RetirementTests : IDisposable
{
    private static readonly ImportOptions Retire = new() { RetireMissing = true, RetireLimit = 50 };

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Dropped_areas_end_live_again_when_they_come_back_and_other_levels_and_schemes_are_left_alone()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.RunAsync(Divisions("A", "B"));
        await database.RunAsync(Importing.Divisions(_folder.Path, "OTHER"));
        Write("A");
        var report = await database.RunAsync(Importing.Divisions(_folder.Path, "TEST"), Retire);
        Assert.Equal("0 inserted, 0 updated, 2 unchanged, 1 retired", report.Of("areas"));
        Assert.Contains(report.Findings, finding => finding.Value == "C-B" && finding.Rule.Contains("ended on"));
        Assert.Equal(["OTHER C-A", "OTHER C-B", "OTHER P", "TEST C-A", "TEST P"], await LivingAsync(database));

        Assert.True((await database.RunAsync(Importing.Divisions(_folder.Path, "TEST"), Retire)).ChangedNothing());
        await database.RunAsync(Divisions("A", "B"));
        Assert.Equal(6, (await LivingAsync(database)).Count);
    }

    [Fact]
    public async Task Nothing_is_retired_unasked_or_in_a_rehearsal_which_tells_what_would_be()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.RunAsync(Divisions("A", "B"));
        Write("A");
        Assert.True((await database.RunAsync(Importing.Divisions(_folder.Path, "TEST"))).ChangedNothing());
        var rehearsal = await database.RunAsync(Importing.Divisions(_folder.Path, "TEST"), Retire with { DryRun = true });
        Assert.Equal("0 inserted, 0 updated, 2 unchanged, 1 retired", rehearsal.Of("areas"));
        Assert.Equal(3, (await LivingAsync(database)).Count);
    }

    [Fact]
    public async Task More_than_the_limit_is_refused_and_nothing_is_written()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.RunAsync(Divisions("A", "B"));
        Write("A", "C");
        var report = await database.RunAsync(Importing.Divisions(_folder.Path, "TEST"), Retire with { RetireLimit = 20 });
        Assert.False(report.Written);
        Assert.Equal("1 of 4", Assert.Single(report.Findings).Value);
        Assert.Contains("25 %", report.Findings[0].Rule);
        Assert.Equal(3, (await LivingAsync(database)).Count);
    }

    [Fact]
    public async Task A_refused_row_is_not_taken_for_a_dropped_one()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.RunAsync(Divisions("A", "B"));
        File.WriteAllText(Path.Combine(_folder.Path, "cities.csv"), "code,name,provinceCode\nC-A,A,P\nC-B,,P\n");
        var report = await database.RunAsync(Importing.Divisions(_folder.Path, "TEST"), Retire with { SkipRefused = true });
        Assert.True(report.Written);
        Assert.Contains(report.Findings, finding => finding.Rule.Contains("nothing is retired"));
        Assert.Equal(3, (await LivingAsync(database)).Count);
    }

    [Fact]
    public async Task Dropped_open_issues_are_withdrawn_with_an_event_closed_ones_stay_and_both_can_come_back()
    {
        await using var database = await TestDatabase.CreateAsync();
        string[] rows = [BostonRows.Row("101000000001", ""), BostonRows.Row("101000000002", ""), BostonRows.Row("101000000003", "06/03/2015 10:00:00 AM")];
        await IssuesAsync(database, rows);
        Assert.Equal("0 inserted, 0 updated, 1 unchanged, 1 retired", (await IssuesAsync(database, rows[0])).Of("issues"));
        await using var context = database.Context();
        Assert.Equal([IssueState.Submitted, IssueState.Withdrawn, IssueState.Closed], await context.Issues.OrderBy(issue => issue.Code).Select(issue => issue.State).ToListAsync());
        Assert.True((await IssuesAsync(database, rows[0])).ChangedNothing());

        await IssuesAsync(database, rows);
        var kinds = await context.IssueEvents.Where(step => step.Issue!.ExternalId == "101000000002").OrderBy(step => step.At).Select(step => step.Kind).ToListAsync();
        Assert.Equal([IssueEventKind.Submitted, IssueEventKind.Withdrawn, IssueEventKind.Reopened], kinds);
        Assert.Equal(0, await context.Issues.CountAsync(issue => issue.State != issue.Events.OrderByDescending(step => step.At).First().ToState));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<ImportReport> IssuesAsync(TestDatabase database, params string[] rows)
    {
        using var file = new TemporaryFile(BostonRows.Of(rows));
        return await database.RunAsync(Importing.Boston(file.Path), Retire);
    }

    private static async Task<List<string>> LivingAsync(TestDatabase database)
    {
        await using var context = database.Context();
        return await context.Areas.Where(area => area.ValidTo == null).OrderBy(area => area.Scheme).ThenBy(area => area.Code).Select(area => area.Scheme + " " + area.Code).ToListAsync();
    }

    private Server.Import.IImport Divisions(params string[] cities)
    {
        Write(cities);
        return Importing.Divisions(_folder.Path, "TEST");
    }

    private void Write(params string[] cities)
    {
        File.WriteAllText(Path.Combine(_folder.Path, "provinces.csv"), "code,name\nP,P\n");
        File.WriteAllText(Path.Combine(_folder.Path, "cities.csv"), "code,name,provinceCode\n" + string.Concat(cities.Select(city => $"C-{city},{city},P\n")));
    }
}

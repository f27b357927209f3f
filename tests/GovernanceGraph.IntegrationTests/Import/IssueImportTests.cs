using GovernanceGraph.Domain.Issues;
using GovernanceGraph.IntegrationTests.Storage;
using GovernanceGraph.Server.Import.Findings;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Import;

public sealed class IssueImportTests
{
    [RealDataFact]
    public async Task All_of_Boston_comes_in_and_its_verdicts_are_ours()
    {
        await using var database = await TestDatabase.CreateAsync();
        var report = await database.RunAsync(Importing.Boston(RealData.Issues));
        Assert.Equal((16_892, 0), (report.Read, report.Refused));
        Assert.Equal("16892 inserted, 0 updated, 0 unchanged", report.Of("issues"));
        Assert.Empty(report.Findings);
        Assert.Equal(new Server.Import.Issues.OnTimeSummary(13_054, 13_054, 30, 1), report.OnTime);

        var second = await database.RunAsync(Importing.Boston(RealData.Issues));
        Assert.Equal("0 inserted, 0 updated, 16892 unchanged", second.Of("issues"));
        Assert.Equal("0 inserted, 0 updated, 29976 unchanged", second.Of("issue_events"));

        await using var context = database.Context();
        Assert.Equal(3_808, await context.Issues.CountAsync(issue => issue.Status == IssueStatus.Open));
        Assert.Equal(13_084, await context.Issues.CountAsync(issue => issue.ClosedAt != null));
        Assert.Equal(16_890, await context.Issues.CountAsync(issue => issue.DueAt != null));
        Assert.Equal(1_406, await context.Issues.CountAsync(issue => issue.Latitude == null));
        Assert.Equal(119, await context.Issues.CountAsync(issue => issue.State == IssueState.Merged));
        Assert.Equal(0, await context.Issues.CountAsync(issue => issue.State != issue.Events.OrderByDescending(step => step.At).First().ToState));
        await CheckOneAsync(context);
    }

    [Fact]
    public async Task What_the_source_changes_later_is_an_update_with_an_event()
    {
        await using var database = await TestDatabase.CreateAsync();
        await ImportAsync(database, Row("101001000001", ""), Row("101001000002", "06/03/2015 10:00:00 AM"));
        var report = await ImportAsync(database, Row("101001000001", "06/04/2015 10:00:00 AM"), Row("101001000002", ""));
        Assert.Equal("0 inserted, 2 updated, 0 unchanged", report.Of("issues"));
        await using var context = database.Context();
        Assert.Equal([IssueEventKind.Submitted, IssueEventKind.Closed], await KindsAsync(context, "101001000001"));
        Assert.Equal([IssueEventKind.Submitted, IssueEventKind.Closed, IssueEventKind.Reopened], await KindsAsync(context, "101001000002"));
        Assert.Equal(2, await context.Issues.Select(issue => issue.Version).MinAsync());
        Assert.Equal("0 inserted, 0 updated, 2 unchanged", (await ImportAsync(database, Row("101001000001", "06/04/2015 10:00:00 AM"), Row("101001000002", ""))).Of("issues"));
    }

    [Fact]
    public async Task What_people_here_have_worked_on_is_left_alone()
    {
        await using var database = await TestDatabase.CreateAsync();
        await ImportAsync(database, Row("101001000001", ""));
        await using var context = database.Context();
        var person = await context.AddAsync(new GovernanceGraph.Domain.People.Person { Name = "张三" });
        context.Add(new IssueEvent { IssueId = (await context.Issues.SingleAsync()).Id, Version = 9, Kind = IssueEventKind.Accepted, At = DateTime.UtcNow, ActorId = person.Entity.Id });
        await context.SaveChangesAsync();
        Assert.Equal("0 inserted, 0 updated, 1 unchanged", (await ImportAsync(database, Row("101001000001", "06/04/2015 10:00:00 AM"))).Of("issues"));
    }

    [Fact]
    public async Task A_duplicate_is_merged_when_its_target_is_known_and_makes_no_circle()
    {
        await using var database = await TestDatabase.CreateAsync();
        const string Closed = "06/03/2015 10:00:00 AM";
        await ImportAsync(database, Row("101001000001", Closed, "duplicate of 101001000002"), Row("101001000002", Closed, "duplicate of #1000001"), Row("101001000003", Closed, "duplicate of 101001999999"));
        await using var context = database.Context();
        var issues = await context.Issues.OrderBy(issue => issue.Code).ToListAsync();
        Assert.Equal([IssueState.Merged, IssueState.Closed, IssueState.Closed], issues.Select(issue => issue.State));
        Assert.Equal(issues[1].Id, issues[0].MergedIntoId);
        Assert.Equal("duplicate of 101001999999", issues[2].Outcome);
    }

    [Fact]
    public async Task A_verdict_that_differs_and_rows_that_break_rules_are_explained()
    {
        await using var database = await TestDatabase.CreateAsync();
        var late = Row("101001000001", "06/03/2015 10:00:00 AM").Replace("ONTIME", "OVERDUE");
        var ambiguous = Row("101001000002", "11/01/2015 01:30:00 AM").Replace("ONTIME", "OVERDUE");
        var report = await ImportAsync(database, late, ambiguous, Row("101001000003", "").Replace("Open", "Closed"), Row("101001000001", ""), Row("", ""));
        Assert.Equal(3, report.Refused);
        Assert.Equal(["CASE_ENQUIRY_ID", "CASE_ENQUIRY_ID", "CLOSED_DT"], report.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Column).Order());
        Assert.Contains(report.Findings, finding => finding.Line == 2 && finding.Column == "OnTime_Status" && finding.Rule.Contains("before the deadline"));
        Assert.Contains(report.Findings, finding => finding.Line == 3 && finding.Rule.Contains("comes twice"));
        Assert.Equal((2, 1), (report.OnTime!.Compared, report.OnTime.Differing));
    }

    private static async Task<Server.Import.ImportReport> ImportAsync(TestDatabase database, params string[] rows)
    {
        using var file = new TemporaryFile(BostonRows.Of(rows));
        return await database.RunAsync(Importing.Boston(file.Path));
    }

    private static string Row(string id, string closedAt, string reason = "") => BostonRows.Row(id, closedAt, reason);

    private static Task<List<IssueEventKind>> KindsAsync(GovernanceGraph.Domain.Storage.GovernanceContext context, string id) =>
        context.IssueEvents.Where(step => step.Issue!.ExternalId == id).OrderBy(step => step.At).Select(step => step.Kind).ToListAsync();

    private static async Task CheckOneAsync(GovernanceGraph.Domain.Storage.GovernanceContext context)
    {
        var issue = await context.Issues.Include(issue => issue.Area).Include(issue => issue.Responsible).Include(issue => issue.Category).SingleAsync(issue => issue.Code == "BOS311-101001240735");
        Assert.Equal(new DateTime(2015, 1, 1, 5, 25, 23, DateTimeKind.Utc), issue.ReportedAt);
        Assert.Equal(new DateTime(2015, 1, 16, 13, 30, 0, DateTimeKind.Utc), issue.DueAt);
        Assert.Equal(new DateTime(2015, 1, 2, 21, 17, 43, DateTimeKind.Utc), issue.ClosedAt);
        Assert.Equal(("Fenway / Kenmore / Audubon Circle / Longwood", "Public Works Department", "Street Light Outages"), (issue.Area!.Name, issue.Responsible!.Name, issue.Category!.Name));
        Assert.Equal("Case Closed Duplicate of Existing Case duplicate of existing w/o", issue.Outcome);
        Assert.NotNull(issue.CityId);
    }
}

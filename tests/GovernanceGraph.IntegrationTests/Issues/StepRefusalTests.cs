using System.Text.Json;
using GovernanceGraph.Contract.Issues.Commands;
using GovernanceGraph.Domain.Apps;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.IntegrationTests.Domain;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Issues;

/// <summary>What a step names must be what it can be, and who takes it must be who may; else nothing is done.</summary>
public sealed class StepRefusalTests(DeskFixture desk) : IClassFixture<DeskFixture>
{
    [Fact]
    public async Task An_issue_is_accepted_into_a_category_in_use_that_has_none_below_it()
    {
        await using var rows = desk.Database.Context();
        var wide = await rows.SavedAsync(Sample.Category());
        await rows.SavedAsync(new Category { Taxonomy = CategoryTaxonomy.Issue, Code = Guid.NewGuid().ToString(), Name = "下级", ParentId = wide.Id });
        var retired = await rows.SavedAsync(new Category { Taxonomy = CategoryTaxonomy.Issue, Code = Guid.NewGuid().ToString(), Name = "停用", Active = false });
        var other = await rows.SavedAsync(new Category { Taxonomy = CategoryTaxonomy.Service, Code = Guid.NewGuid().ToString(), Name = "事项" });
        var id = await desk.AtAsync(IssueState.Submitted);
        foreach (var category in new[] { wide, retired, other }) Assert.Equal("CATEGORY_REFUSED", await CodeAsync("desk", "acceptIssue", id, $"category: \"{desk.IdOf<Category>(category.Id)}\""));
        Assert.Equal("CATEGORY_REFUSED", await CodeAsync("desk", "acceptIssue", id, $"category: \"{desk.IdOf<Organisation>(desk.Office.Id)}\""));
    }

    [Fact]
    public async Task An_organisation_that_is_named_exists_and_works_where_the_issue_lies()
    {
        await using var rows = desk.Database.Context();
        var elsewhere = await rows.SavedAsync(new Organisation { Name = "别处居委会", Kind = OrganisationKind.ResidentsCommittee, AreaId = desk.Elsewhere.Id });
        var dissolved = await rows.SavedAsync(new Organisation { Name = "旧居委会", Kind = OrganisationKind.PropertyCompany, AreaId = desk.Community.Id, DissolvedOn = new DateOnly(2020, 1, 1) });
        var id = await desk.AtAsync(IssueState.Submitted);
        foreach (var one in new[] { elsewhere, dissolved }) Assert.Equal("ORGANISATION_REFUSED", await CodeAsync("desk", "acceptIssue", id, $"responsible: \"{desk.IdOf<Organisation>(one.Id)}\""));
        var accepted = await desk.AtAsync(IssueState.Accepted);
        foreach (var one in new[] { elsewhere, dissolved, desk.Committee }) Assert.Equal("ORGANISATION_REFUSED", await CodeAsync("desk", "transferIssue", accepted, $"to: \"{desk.IdOf<Organisation>(one.Id)}\" reason: \"转办\""));
        Assert.Equal("", await CodeAsync("desk", "transferIssue", accepted, $"to: \"{desk.IdOf<Organisation>(desk.Office.Id)}\" reason: \"转办\""));
    }

    [Fact]
    public async Task Who_is_assigned_works_there_today()
    {
        await using var rows = desk.Database.Context();
        var former = await MemberAsync(desk.Committee, MembershipRole.CommunityWorker, desk.Community, new DateOnly(2020, 1, 1));
        var coming = await MemberAsync(desk.Committee, MembershipRole.CommunityWorker, desk.Community, null, DateOnly.FromDateTime(DateTime.UtcNow).AddDays(3));
        var member = await MemberAsync(desk.Office, MembershipRole.CommitteeMember, desk.Community, null);
        var worker = await MemberAsync(desk.Office, MembershipRole.GridWorker, desk.Community, null);
        var away = await MemberAsync(desk.Office, MembershipRole.GridWorker, desk.Elsewhere, null);
        var id = await desk.AtAsync(IssueState.Accepted);
        foreach (var person in new[] { former, coming, member, away, desk["resident"].Person!.Value }) Assert.Equal("ASSIGNEE_REFUSED", await CodeAsync("desk", "assignIssue", id, $"assignee: \"{desk.IdOf<Person>(person)}\""));
        Assert.Equal("", await CodeAsync("desk", "assignIssue", id, $"assignee: \"{desk.IdOf<Person>(worker)}\""));

        async Task<Guid> MemberAsync(Organisation organisation, MembershipRole role, Area area, DateOnly? until, DateOnly? since = null)
        {
            var person = await rows.SavedAsync(new Person { Name = role.ToString(), AreaId = area.Id });
            await rows.SavedAsync(new Membership { PersonId = person.Id, OrganisationId = organisation.Id, Role = role, Since = since ?? new DateOnly(2019, 1, 1), Until = until, AreaId = area.Id });
            return person.Id;
        }
    }

    [Fact]
    public async Task Issues_are_merged_into_another_open_one_all_or_none()
    {
        var (one, other, closed) = (await desk.ReportAsync(), await desk.ReportAsync(), await desk.AtAsync(IssueState.Closed));
        Assert.Equal("MERGE_REFUSED", await MergeAsync([one], one));
        Assert.Equal("MERGE_REFUSED", await MergeAsync([one], closed));
        Assert.Equal("WRONG_STATE", await MergeAsync([one, closed], other));
        Assert.Equal("", await MergeAsync([one], other));   // nothing of the refused ones was done

        async Task<string> MergeAsync(string[] ids, string into)
        {
            var answer = await desk.AskAsync(desk["desk"], $$"""mutation { mergeIssues(input: { ids: [{{string.Join(" ", ids.Select(id => $"\"{id}\""))}}] into: "{{into}}" }) { errors { ... on Error { code } } } }""");
            return Code(answer.GetProperty("data").GetProperty("mergeIssues"));
        }
    }

    [Fact]
    public async Task Supervision_feedback_closing_and_privacy_wait_for_what_must_come_first_and_for_whose_it_is()
    {
        var id = await desk.AtAsync(IssueState.InProgress);
        Assert.Equal("NOT_YOUR_STEP", await CodeAsync("desk", "superviseIssue", id, "reason: \"催办\""));
        Assert.Equal("", await CodeAsync("office", "superviseIssue", id, "reason: \"催办\""));
        Assert.Equal("ALREADY_SUPERVISED", await CodeAsync("office", "superviseIssue", id, "reason: \"催办\""));
        Assert.Equal("STEP_BLOCKED", await CodeAsync("district", "decideExtension", id, "granted: true"));
        Assert.Equal("RATED_BY_REPORTER", await ObstacleAsync("desk", "closeIssue", await desk.AtAsync(IssueState.FedBack)));
        Assert.Equal("NOT_YOUR_STEP", await CodeAsync("desk", "setReporterPrivacy", id, "hidden: false"));
        Assert.Equal("", await CodeAsync("reporter", "setReporterPrivacy", id, "hidden: false"));
        Assert.Equal("", await CodeAsync("desk", "setReporterPrivacy", id, "hidden: true"));
        var handled = await desk.AtAsync(IssueState.Handled);
        await desk.Database.ExecuteAsync("UPDATE category_specifications SET verification_wanted = true WHERE category_id = $1", desk.Category.Id);
        Assert.Equal("NOT_VERIFIED", await ObstacleAsync("desk", "giveFeedback", handled, "feedback: \"已反馈\""));
        Assert.Equal("", await CodeAsync("volunteer", "verifyIssue", handled, "passed: true"));
        Assert.Equal("", await CodeAsync("desk", "giveFeedback", handled, "feedback: \"已反馈\""));
        await desk.Database.ExecuteAsync("UPDATE category_specifications SET verification_wanted = false WHERE category_id = $1", desk.Category.Id);
    }

    [Fact]
    public async Task Who_is_not_signed_in_takes_no_step()
    {
        var id = await desk.ReportAsync();
        var answer = await desk.AskAsync(Viewer.Anonymous, $$"""mutation { acceptIssue(input: { id: "{{id}}" }) { errors { ... on Error { code } } } }""");
        Assert.Equal("SIGN_IN_REQUIRED", Code(answer.GetProperty("data").GetProperty("acceptIssue")));
        Assert.Equal("SIGN_IN_REQUIRED", await ReportAsync(Viewer.Anonymous));
    }

    [Fact]
    public async Task Residents_report_a_few_issues_a_day_and_say_nothing_that_staff_say_and_apps_report_where_they_may()
    {
        var resident = desk["resident"];
        Assert.Equal("REPORT_FIELD_REFUSED", await ReportAsync(resident, "priority: URGENT"));
        Assert.Equal("REPORT_FIELD_REFUSED", await ReportAsync(resident, "source: HOTLINE"));
        Assert.Equal("REPORT_FIELD_REFUSED", await ReportAsync(desk["elsewhere"], "priority: URGENT"));
        Assert.Equal("", await ReportAsync(desk["desk"], "priority: URGENT source: HOTLINE"));
        for (var number = 0; number < ReportIssue.MostADay; number++) Assert.Equal("", await ReportAsync(resident));
        Assert.Equal("TOO_MANY_REPORTS", await ReportAsync(resident));
        await using var rows = desk.Database.Context();
        var app = await rows.SavedAsync(new App { Name = "hotline", CreatedAt = DateTime.UtcNow });
        Assert.Equal("", await ReportAsync(As("issues:report", desk.Community)));
        Assert.Equal("PLACE_REFUSED", await ReportAsync(As("issues:report", desk.Elsewhere)));
        Assert.Equal("SIGN_IN_REQUIRED", await ReportAsync(As("issues:read", desk.Community)));

        Viewer As(string scope, Area area) => new() { Kind = ViewerKind.App, App = app.Id, Name = scope, Roles = [new HeldRole(scope, new HeldScope((int)area.Level, area.Id))] };
    }

    private async Task<string> ReportAsync(Viewer viewer, string more = "") => Code((await desk.AskAsync(viewer, desk.Report(more))).GetProperty("data").GetProperty("reportIssue"));

    private async Task<string> CodeAsync(string who, string step, string id, string input = "") => Code(await desk.StepAsync(who, step, id, input));

    private async Task<string?> ObstacleAsync(string who, string step, string id, string input = "") => (await desk.StepAsync(who, step, id, input)).GetProperty("errors")[0].GetProperty("obstacle").GetString();

    private static string Code(JsonElement payload) => payload.GetProperty("errors") is { ValueKind: JsonValueKind.Array } errors ? errors[0].GetProperty("code").GetString()! : "";
}

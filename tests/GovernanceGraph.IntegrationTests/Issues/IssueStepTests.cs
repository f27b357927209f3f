using System.Text.Json;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Identity;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Issues;

/// <summary>Issues go their way by commands: by the chart, by whoever may, and so that the state is what the events add up to.</summary>
public sealed class IssueStepTests(DeskFixture desk) : IClassFixture<DeskFixture>
{
    private Guid KeyOf(string id) => NodeId.TryParse(id, desk.Graph.Model.Catalog, out var node) ? node.Value.Key : throw new FormatException(id);

    public static TheoryData<IssueState> States => [.. Enum.GetValues<IssueState>()];

    [Theory]
    [MemberData(nameof(States))]
    public async Task Each_state_is_reached_and_its_events_add_up_to_it(IssueState state)
    {
        var id = await desk.AtAsync(state);
        var (replayed, stored, events) = await desk.ReplayAsync(KeyOf(id));
        Assert.Equal(state, stored.State);
        Assert.Equal(Course(stored), Course(replayed));
        Assert.Equal(Enumerable.Range(1, events.Count), events.Select(step => step.Version));
        await using var context = desk.Database.Context();
        Assert.Equal(events.Count, context.GraphEvents.Count(entry => entry.IssueId == stored.Id));
    }

    [Fact]
    public async Task A_refused_step_names_the_state_and_the_steps_that_can_be_taken()
    {
        var id = await desk.AtAsync(IssueState.Submitted);
        var error = Error(await desk.StepAsync("assignee", "handleIssue", id, "outcome: \"已修好\""));
        Assert.Equal("NotYourStepError", error.GetProperty("__typename").GetString());
        error = Error(await desk.StepAsync("desk", "handleIssue", id, "outcome: \"已修好\""));
        Assert.Equal(("WrongStateError", "WRONG_STATE", "SUBMITTED"), (error.GetProperty("__typename").GetString(), error.GetProperty("code").GetString(), error.GetProperty("state").GetString()));
        Assert.Equal(["ACCEPT", "REJECT", "SUPERVISE", "MERGE", "JOIN", "WITHDRAW", "COMMENT", "ATTACH", "SET_VISIBILITY", "SET_REPORTER_PRIVACY"], error.GetProperty("allowed").EnumerateArray().Select(a => a.GetString()));
    }

    [Fact]
    public async Task Who_may_not_see_an_issue_finds_none()
    {
        var id = await desk.ReportAsync(more: "visibility: PRIVATE");
        Assert.Equal("ISSUE_NOT_FOUND", Error(await desk.StepAsync("elsewhere", "acceptIssue", id)).GetProperty("code").GetString());
        Assert.Equal("ISSUE_NOT_FOUND", Error(await desk.StepAsync("resident", "joinIssue", id)).GetProperty("code").GetString());
        Assert.Equal("ACCEPTED", Issue(await desk.StepAsync("desk", "acceptIssue", id)).GetProperty("state").GetString());
    }

    [Fact]
    public async Task Of_two_who_act_at_once_one_wins_and_the_other_is_shown_what_the_issue_is_now()
    {
        var id = await desk.AtAsync(IssueState.Accepted);
        var assign = $"expectedVersion: 2 assignee: \"{desk.IdOf<GovernanceGraph.Domain.People.Person>(desk["assignee"].Person!.Value)}\"";
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => desk.StepAsync(n % 2 == 0 ? "desk" : "desk2", "assignIssue", id, assign)));
        Assert.Single(answers, answer => answer.GetProperty("errors").ValueKind == JsonValueKind.Null);
        var conflict = Error(answers.First(answer => answer.GetProperty("errors").ValueKind == JsonValueKind.Array));
        Assert.Equal(("VERSION_CONFLICT", 3, "IN_PROGRESS"), (conflict.GetProperty("code").GetString(), conflict.GetProperty("currentVersion").GetInt32(), conflict.GetProperty("issue").GetProperty("state").GetString()));
    }

    [Fact]
    public async Task Many_who_comment_at_once_come_one_after_another()
    {
        var id = await desk.AtAsync(IssueState.Accepted);
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(n => desk.StepAsync(n % 2 == 0 ? "desk" : "desk2", "commentIssue", id, $"text: \"第{n}条\"")));
        Assert.Equal(Enumerable.Range(3, 16), answers.Select(answer => answer.GetProperty("event").GetProperty("version").GetInt32()).Order());
    }

    [Fact]
    public async Task A_low_rating_opens_the_issue_again_under_supervision_and_handling_ends_it()
    {
        var id = await desk.AtAsync(IssueState.FedBack);
        var rated = Issue(await desk.StepAsync("reporter", "rateIssue", id, "stars: 1 comment: \"还是不亮\""));
        Assert.Equal(("IN_PROGRESS", 1, 1), (rated.GetProperty("state").GetString(), rated.GetProperty("rating").GetInt32(), rated.GetProperty("supervisionLevel").GetInt32()));
        await using var context = desk.Database.Context();
        var supervision = Assert.Single(context.Supervisions, s => s.IssueId == KeyOf(id));
        Assert.Equal((desk.Office.Id, false, null), (supervision.SupervisorId, supervision.Automatic, supervision.ResolvedAt));
        await desk.StepAsync("assignee", "handleIssue", id, "outcome: \"重新接线\"");
        await context.Entry(supervision).ReloadAsync();
        Assert.NotNull(supervision.ResolvedAt);
        var (replayed, stored, _) = await desk.ReplayAsync(KeyOf(id));
        Assert.Equal(Course(stored), Course(replayed));
    }

    [Fact]
    public async Task The_levels_of_supervision_begin_anew_when_an_issue_is_opened_again()
    {
        var id = await desk.AtAsync(IssueState.InProgress);
        foreach (var (who, step, input) in new[]
                 {
                     ("office", "superviseIssue", "reason: \"超期\""), ("district", "superviseIssue", "reason: \"超期\""), ("assignee", "handleIssue", "outcome: \"已修好\""), ("district", "superviseIssue", "reason: \"再看\""),
                     ("desk", "giveFeedback", "feedback: \"已反馈\""), ("reporter", "rateIssue", "stars: 2"),
                 })
            Assert.Equal(JsonValueKind.Null, (await desk.StepAsync(who, step, id, input)).GetProperty("errors").ValueKind);
        await using var rows = desk.Database.Context();
        Assert.Equal([(short)1], rows.Supervisions.Where(s => s.IssueId == KeyOf(id) && s.ResolvedAt == null).Select(s => s.Level));
        var due = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        await desk.Database.ExecuteAsync("UPDATE issues SET wake_at = $2, step_due_at = $2 WHERE id = $1", KeyOf(id), due);
        Assert.True(await Working.DueIssues.Waker(desk.Database, due.AddDays(30)).WakeOneAsync([], null, default));
        var (replayed, stored, events) = await desk.ReplayAsync(KeyOf(id));
        Assert.Equal([1, 2, 2, 1, 2, 3], events.Where(step => step.Kind == IssueEventKind.Supervised).Select(step => (int)step.Level!));
        Assert.Equal((3, 3), (stored.SupervisionLevel, replayed.SupervisionLevel));
    }

    [Fact]
    public async Task Who_verified_or_commented_is_told_to_nobody_who_is_not_staff()
    {
        var id = await desk.AtAsync(IssueState.Handled);
        await desk.StepAsync("reporter", "commentIssue", id, "text: \"修得很好\"");
        await desk.StepAsync("volunteer", "verifyIssue", id, "passed: true");
        var ask = $$"""{ issue(id: "{{id}}") { events { nodes { kind actor { id } } } verifications { nodes { passed verifier { id } } } } }""";
        foreach (var (viewer, sees) in new[] { (Viewer.Anonymous, false), (desk["resident"], false), (desk["elsewhere"], false), (desk["desk"], true), (desk["volunteer"], true) })
        {
            var issue = (await desk.AskAsync(viewer, ask)).GetProperty("data").GetProperty("issue");
            Assert.Equal(sees, issue.GetProperty("verifications").GetProperty("nodes")[0].GetProperty("verifier").ValueKind == JsonValueKind.Object);
            var actors = issue.GetProperty("events").GetProperty("nodes").EnumerateArray().Where(e => e.GetProperty("actor").ValueKind == JsonValueKind.Object).Select(e => e.GetProperty("kind").GetString()!).ToList();
            Assert.Equal(viewer == desk["volunteer"] ? ["ACCEPTED", "ASSIGNED", "HANDLED", "VERIFIED"] : ["ACCEPTED", "ASSIGNED", "HANDLED"], actors);
        }
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("Pacific/Pago_Pago")]
    public async Task An_issue_s_code_says_the_day_in_its_area(string zone)
    {
        await using var rows = desk.Database.Context();
        var far = Domain.Sample.Area(zone, GovernanceGraph.Domain.Territory.AreaLevel.District);
        far.TimeZone = zone;
        rows.Add(far);
        await rows.SaveChangesAsync();
        var answer = await desk.AskAsync(desk["reporter"], $$"""mutation { reportIssue(input: { title: "路灯不亮" category: "{{desk.IdOf<Category>(desk.Category.Id)}}" area: "{{desk.IdOfArea(far)}}" }) { issue { code reportedAt } errors { __typename } } }""");
        var issue = answer.GetProperty("data").GetProperty("reportIssue").GetProperty("issue");
        var local = TimeZoneInfo.ConvertTimeFromUtc(issue.GetProperty("reportedAt").GetDateTime().ToUniversalTime(), TimeZoneInfo.FindSystemTimeZoneById(zone));
        Assert.StartsWith($"SQ{local:yyyyMMdd}-", issue.GetProperty("code").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pause_gives_back_the_time_that_was_left()
    {
        var id = await desk.AtAsync(IssueState.InProgress);
        var paused = Issue(await desk.StepAsync("assignee", "suspendIssue", id, "reason: \"等配件\""));
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (paused.GetProperty("dueAt").ValueKind, paused.GetProperty("stepDueAt").ValueKind));
        var resumed = Issue(await desk.StepAsync("assignee", "resumeIssue", id));
        Assert.InRange(resumed.GetProperty("dueAt").GetDateTime() - DateTime.UtcNow, TimeSpan.FromDays(2), TimeSpan.FromDays(8));
    }

    [Fact]
    public async Task More_time_is_asked_for_below_and_granted_above()
    {
        var id = await desk.AtAsync(IssueState.InProgress);
        var due = Issue(await desk.StepAsync("desk", "commentIssue", id, "text: \"看一下\"")).GetProperty("dueAt").GetDateTime();
        var until = due.AddHours(1).ToString("O");
        Assert.Equal("EXTENSION_ASKED", (await desk.StepAsync("assignee", "extendDeadline", id, $"until: \"{until}\" reason: \"配件未到\"")).GetProperty("event").GetProperty("kind").GetString());
        Assert.Equal("EXTENSION_WAITS", Error(await desk.StepAsync("assignee", "extendDeadline", id, $"until: \"{until}\" reason: \"配件未到\"")).GetProperty("obstacle").GetString());
        Assert.Equal("NOT_YOUR_STEP", Error(await desk.StepAsync("desk", "decideExtension", id, "granted: true")).GetProperty("code").GetString());
        Assert.Equal(due.AddHours(1), Issue(await desk.StepAsync("office", "decideExtension", id, "granted: true")).GetProperty("dueAt").GetDateTime());
        Assert.Equal("DEADLINE_REFUSED", Error(await desk.StepAsync("office", "extendDeadline", id, $"until: \"{due.AddYears(1):O}\" reason: \"再等\"")).GetProperty("code").GetString());
    }

    [Fact]
    public async Task Time_that_was_asked_for_lapses_when_the_issue_is_handled_and_can_be_asked_for_anew()
    {
        var id = await desk.AtAsync(IssueState.InProgress);
        await AskAsync();
        foreach (var (who, step, input) in new[] { ("assignee", "handleIssue", "outcome: \"已修好\""), ("desk", "giveFeedback", "feedback: \"已反馈\""), ("reporter", "rateIssue", "stars: 1") })
            Assert.Equal(JsonValueKind.Null, (await desk.StepAsync(who, step, id, input)).GetProperty("errors").ValueKind);
        await AskAsync();
        await desk.StepAsync("office", "decideExtension", id, "granted: true");
        await using var rows = desk.Database.Context();
        Assert.Equal([false, true], rows.IssueExtensions.Where(one => one.IssueId == KeyOf(id)).OrderBy(one => one.AskedAt).Select(one => one.Granted));

        async Task AskAsync()
        {
            var due = Issue(await desk.StepAsync("desk", "commentIssue", id, "text: \"看一下\"")).GetProperty("dueAt").GetDateTime();
            Assert.Equal("EXTENSION_ASKED", (await desk.StepAsync("assignee", "extendDeadline", id, $"until: \"{due.AddHours(1):O}\" reason: \"配件未到\"")).GetProperty("event").GetProperty("kind").GetString());
        }
    }

    [Fact]
    public async Task A_third_person_verifies_and_nobody_else()
    {
        var id = await desk.AtAsync(IssueState.Handled);
        Assert.Equal("NOT_THIRD_PERSON", Error(await desk.StepAsync("desk", "verifyIssue", id, "passed: true")).GetProperty("obstacle").GetString());
        Assert.Equal("IN_PROGRESS", Issue(await desk.StepAsync("volunteer", "verifyIssue", id, "passed: false note: \"仍不亮\"")).GetProperty("state").GetString());
    }

    [Fact]
    public async Task Staff_may_hide_what_a_resident_told_and_not_show_it()
    {
        var id = await desk.AtAsync(IssueState.Submitted);
        Assert.Equal("VISIBILITY_CHANGED", (await desk.StepAsync("desk", "setIssueVisibility", id, "visibility: PRIVATE")).GetProperty("event").GetProperty("kind").GetString());
        Assert.Equal("NOT_YOUR_STEP", Error(await desk.StepAsync("desk", "setIssueVisibility", id, "visibility: PUBLIC")).GetProperty("code").GetString());
        Assert.Equal("ISSUE_NOT_FOUND", Error(await desk.StepAsync("resident", "joinIssue", id)).GetProperty("code").GetString());
        Assert.Equal("VISIBILITY_CHANGED", (await desk.StepAsync("reporter", "setIssueVisibility", id, "visibility: PUBLIC")).GetProperty("event").GetProperty("kind").GetString());
    }

    [Fact]
    public async Task Joining_again_changes_nothing()
    {
        var id = await desk.AtAsync(IssueState.InProgress);
        Assert.Equal(1, Issue(await desk.StepAsync("resident", "joinIssue", id)).GetProperty("joinCount").GetInt32());
        var again = await desk.StepAsync("resident", "joinIssue", id);
        Assert.Equal((1, JsonValueKind.Null), (Issue(again).GetProperty("joinCount").GetInt32(), again.GetProperty("event").ValueKind));
        Assert.Equal("NOT_YOUR_STEP", Error(await desk.StepAsync("reporter", "joinIssue", id)).GetProperty("code").GetString());
    }

    private static JsonElement Issue(JsonElement payload) => payload.GetProperty("issue").ValueKind == JsonValueKind.Object ? payload.GetProperty("issue") : throw new InvalidOperationException(payload.GetRawText());

    private static JsonElement Error(JsonElement payload) => payload.GetProperty("errors").ValueKind == JsonValueKind.Array ? payload.GetProperty("errors")[0] : throw new InvalidOperationException(payload.GetRawText());

    /// <summary>All that the ledger decides.</summary>
    private static object Course(Issue i) => (
        (i.State, i.Status, i.Priority, i.Visibility, i.ReporterPrivate, i.CategoryId, i.ResponsibleId),
        (i.AssigneeId, i.AcceptedAt, i.AcceptedById, i.DueAt, i.StepDueAt, i.SuspendedAt, i.MinutesLeft),
        (i.HandledAt, i.HandledById, i.VerifiedAt, i.FedBackAt, i.ClosedAt, i.Outcome, i.Rating),
        (i.ReturnCount, i.SupervisionLevel, i.JoinCount, i.MergedIntoId, i.ExtensionAskedAt, i.Version));
}

using System.Text.Json;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Catalog.Definitions;
using GovernanceGraph.IntegrationTests.Events;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Issues;

/// <summary>What `availableActions` tells is what the commands do: for everybody who has a part in an issue, in every state, for every step.</summary>
public sealed class AvailableActionTests(DeskFixture desk) : IClassFixture<DeskFixture>
{
    private const string Asked = "availableActions { action mutation inputs leadsTo allowed obstacle message }";

    /// <summary>Obstacles that no rule of who and when knows, since they hang on what is given.</summary>
    private static readonly string[] OfTheInput = ["DEADLINE_REFUSED", "NO_RESPONSIBLE", "ORGANISATION_REFUSED"];

    public static TheoryData<IssueState> States => [.. Enum.GetValues<IssueState>()];

    [Theory]
    [MemberData(nameof(States))]
    public async Task What_is_told_is_what_the_commands_do(IssueState state)
    {
        var id = await desk.AtAsync(state);
        var other = await desk.ReportAsync();
        var (told, allowed) = (0, 0);
        foreach (var viewer in desk.Everybody.Select(who => desk[who]).Append(Viewer.Anonymous))
        {
            var actions = await ActionsAsync(viewer, id);
            if (actions is null) continue;   // not within their sight
            Assert.Equal(Enum.GetNames<IssueAction>().Select(EnumNames.Of), actions.Select(action => Text(action, "action")!));
            var tried = await TryAsync(viewer, actions.Where(action => Text(action, "action") != "ATTACH"), id, other);
            foreach (var action in actions)
            {
                // Adding files belongs to whom commenting belongs to, and takes a request of many parts (UploadTests).
                var answer = tried[Text(action, "action") == "ATTACH" ? "commentIssue" : Text(action, "mutation")!];
                told++;
                if (action.GetProperty("allowed").GetBoolean()) allowed++;
                Agree(viewer, action, answer);
            }
        }

        Assert.True(told >= 11 * 23, $"Only {told} steps were compared.");
        Assert.InRange(allowed, 1, told - 1);
    }

    private static void Agree(Viewer viewer, JsonElement told, JsonElement answer)
    {
        var where = $"{viewer.Name}: {told.GetRawText()} {answer.GetRawText()}";
        var error = answer.GetProperty("errors") is { ValueKind: JsonValueKind.Array } errors ? errors[0] : (JsonElement?)null;
        if (told.GetProperty("allowed").GetBoolean())
        {
            Assert.True(told.GetProperty("obstacle").ValueKind == JsonValueKind.Null && told.GetProperty("message").ValueKind == JsonValueKind.Null, where);
            Assert.True(error is null || OfTheInput.Contains(Text(error.Value, "code")), where);
            return;
        }

        Assert.True(error is not null, where);
        if (Text(told, "action") == "ATTACH") return;
        Assert.Equal(Text(told, "message"), Text(error.Value, "message"));
        var obstacle = Text(error.Value, "code") switch
        {
            "SIGN_IN_REQUIRED" => "NOT_SIGNED_IN",
            "NOT_YOUR_STEP" => "NOT_YOURS",
            "WRONG_STATE" => "WRONG_STATE",
            _ => Text(error.Value, "obstacle"),
        };
        Assert.Equal(obstacle, Text(told, "obstacle"));
    }

    /// <summary>Takes each step, and undoes it.</summary>
    private async Task<Dictionary<string, JsonElement>> TryAsync(Viewer viewer, IEnumerable<JsonElement> actions, string id, string other)
    {
        var tried = new Dictionary<string, JsonElement>();
        foreach (var some in actions.Chunk(12))   // an operation has 20 root fields at most
            foreach (var step in await TryAsync(viewer, some, id, other)) tried.Add(step.Name, step.Value);
        return tried;
    }

    private async Task<JsonElement.ObjectEnumerator> TryAsync(Viewer viewer, JsonElement[] actions, string id, string other)
    {
        var fields = actions.Select(action => Text(action, "mutation")!).Select(step => $$"""
            {{step}}(input: { {{(step == "mergeIssues" ? $"ids: [\"{id}\"] into: \"{other}\"" : $"id: \"{id}\" {InputOf(step)}")}} }) @dryRun {
              errors { __typename ... on Error { code message } ... on StepBlockedError { obstacle } } }
            """);
        var answer = await desk.AskAsync(viewer, $"mutation {{ {string.Join('\n', fields)} }}");
        Assert.True(answer.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object, answer.GetRawText());
        return data.EnumerateObject();
    }

    private string InputOf(string step) => step switch
    {
        "rejectIssue" or "returnIssue" or "suspendIssue" or "superviseIssue" or "reopenIssue" => "reason: \"试一下\"",
        "assignIssue" => $"assignee: \"{desk.IdOf<Person>(desk["assignee"].Person!.Value)}\"",
        "transferIssue" => $"to: \"{desk.IdOf<Organisation>(desk.Office.Id)}\" reason: \"试一下\"",
        "handleIssue" => "outcome: \"试一下\"",
        "extendDeadline" => $"until: \"{DateTime.UtcNow.AddDays(20):O}\" reason: \"试一下\"",
        "decideExtension" => "granted: false",
        "verifyIssue" => "passed: true",
        "giveFeedback" => "feedback: \"试一下\"",
        "rateIssue" => "stars: 5",
        "commentIssue" => "text: \"试一下\"",
        "setIssueVisibility" => "visibility: PRIVATE",
        "setReporterPrivacy" => "hidden: true",
        _ => "",
    };

    [Fact]
    public async Task The_inputs_named_are_those_that_the_schema_requires()
    {
        var actions = (await ActionsAsync(desk["desk"], await desk.AtAsync(IssueState.Submitted)))!;
        foreach (var action in actions)
        {
            var field = desk.Graph.Model.Schema.Mutation!.Fields.Find(Text(action, "mutation")!)!;
            var input = (GraphQL.Types.IInputObjectGraphType)((GraphQL.Types.NonNullGraphType)field.Arguments!.Single().ResolvedType!).ResolvedType!;
            Assert.Equal(input.Fields.Where(f => f.ResolvedType is GraphQL.Types.NonNullGraphType).Select(f => f.Name).Order(StringComparer.Ordinal), action.GetProperty("inputs").EnumerateArray().Select(i => i.GetString()!));
        }

        Assert.Equal(["assignee", "id"], actions.Single(a => Text(a, "action") == "ASSIGN").GetProperty("inputs").EnumerateArray().Select(i => i.GetString()));
        Assert.Equal(["ACCEPTED"], actions.Single(a => Text(a, "action") == "ACCEPT").GetProperty("leadsTo").EnumerateArray().Select(i => i.GetString()));
    }

    [Fact]
    public async Task An_extension_that_waits_blocks_asking_and_opens_deciding()
    {
        var id = await desk.AtAsync(IssueState.InProgress);
        Assert.Equal((null, "NO_EXTENSION_WAITS"), (await ObstacleAsync("assignee", "EXTEND", id), await ObstacleAsync("office", "DECIDE_EXTENSION", id)));
        var due = (await desk.StepAsync("desk", "commentIssue", id, "text: \"看一下\"")).GetProperty("issue").GetProperty("dueAt").GetDateTime();
        var asked = await desk.StepAsync("assignee", "extendDeadline", id, $"until: \"{due.AddHours(1):O}\" reason: \"配件未到\"");
        Assert.Equal(JsonValueKind.Null, asked.GetProperty("errors").ValueKind);
        Assert.Equal(("EXTENSION_WAITS", null), (await ObstacleAsync("assignee", "EXTEND", id), await ObstacleAsync("office", "DECIDE_EXTENSION", id)));
    }

    [Fact]
    public async Task A_look_on_the_ground_that_is_wanted_blocks_feedback_until_it_has_passed()
    {
        await using var rows = desk.Database.Context();
        await rows.CategorySpecifications.ExecuteUpdateAsync(change => change.SetProperty(five => five.VerificationWanted, true));
        var id = await desk.AtAsync(IssueState.InProgress);
        await desk.StepAsync("staff", "handleIssue", id, "outcome: \"已修好\"");
        Assert.Equal("NOT_VERIFIED", await ObstacleAsync("desk", "GIVE_FEEDBACK", id));
        foreach (var (who, part) in new[] { ("desk", "accepted"), ("assignee", "was assigned"), ("staff", "handled") }) Assert.True(await ObstacleAsync(who, "VERIFY", id) == "NOT_THIRD_PERSON", $"{who} {part} it.");
        Assert.Null(await ObstacleAsync("volunteer", "VERIFY", id));
        await desk.StepAsync("volunteer", "verifyIssue", id, "passed: true");
        Assert.Null(await ObstacleAsync("desk", "GIVE_FEEDBACK", id));
        await rows.CategorySpecifications.ExecuteUpdateAsync(change => change.SetProperty(five => five.VerificationWanted, false));
    }

    [Fact]
    public async Task The_list_can_be_narrowed_to_what_is_allowed()
    {
        var id = await desk.AtAsync(IssueState.FedBack);
        var answer = await desk.AskAsync(desk["reporter"], "query($id: ID!, $yes: Boolean) { issue(id: $id) { can: availableActions(allowed: $yes) { action __typename } not: availableActions(allowed: false) { action } all: availableActions { action } } }", new { id, yes = true });
        var issue = answer.GetProperty("data").GetProperty("issue");
        Assert.Equal(["RATE", "COMMENT", "ATTACH", "SET_VISIBILITY", "SET_REPORTER_PRIVACY"], issue.GetProperty("can").EnumerateArray().Select(a => Text(a, "action")));
        Assert.Equal("AvailableIssueAction", Text(issue.GetProperty("can")[0], "__typename"));
        Assert.Equal((18, 23), (issue.GetProperty("not").GetArrayLength(), issue.GetProperty("all").GetArrayLength()));
    }

    /// <summary>Two of one class, with the same words: answers are made once for those who are shown the same, and these are not.</summary>
    [Fact]
    public async Task Each_follower_is_told_their_own_steps()
    {
        var id = await desk.AtAsync(IssueState.Submitted);
        using var stop = new CancellationTokenSource();
        var live = desk.Graph.Live.RunAsync(stop.Token);
        var readers = new List<LiveReader>();
        foreach (var who in new[] { "reporter", "resident", "reporter" }) readers.Add(await FollowAsync(desk[who]));
        await desk.StepAsync("desk", "commentIssue", id, "text: \"看一下\"");
        var told = new List<string>();
        foreach (var reader in readers)
        {
            var change = await reader.NextAsync();
            told.Add(string.Join(' ', change.GetProperty("issue").GetProperty("availableActions").EnumerateArray().Select(a => Text(a, "action"))));
            await reader.DisposeAsync();
        }

        Assert.Equal(["WITHDRAW COMMENT ATTACH SET_VISIBILITY SET_REPORTER_PRIVACY", "JOIN", "WITHDRAW COMMENT ATTACH SET_VISIBILITY SET_REPORTER_PRIVACY"], told);
        await stop.CancelAsync();
        await live;
    }

    private async Task<LiveReader> FollowAsync(Viewer viewer)
    {
        var start = await desk.Graph.Live.Pipeline.SubscribeAsync(new OperationRequest { Query = "subscription { issueChanged { issue { availableActions(allowed: true) { action } } } }", Viewer = viewer, TraceId = "follow" }, CancellationToken.None);
        return new LiveReader(start.Stream ?? throw new InvalidOperationException(System.Text.Encoding.UTF8.GetString(start.Refusal.Span)));
    }

    private async Task<string?> ObstacleAsync(string who, string action, string id) => Text((await ActionsAsync(desk[who], id))!.Single(a => Text(a, "action") == action), "obstacle");

    private async Task<List<JsonElement>?> ActionsAsync(Viewer viewer, string id)
    {
        var answer = await desk.AskAsync(viewer, $"query($id: ID!) {{ issue(id: $id) {{ {Asked} }} }}", new { id });
        var issue = answer.GetProperty("data").GetProperty("issue");
        return issue.ValueKind == JsonValueKind.Null ? null : [.. issue.GetProperty("availableActions").EnumerateArray()];
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}

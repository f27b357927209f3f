using System.Text.Json.Nodes;

namespace GovernanceGraph.Benchmarks.Day;

/// <summary>The steps that most issues share, each with who takes it.</summary>
internal static class DaySteps
{
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /// <summary>A resident reports; now and then with a picture, or with something to add.</summary>
    public static async Task ReportAsync(this DayHandling issue)
    {
        await issue.ReportAsync(issue.Reporter);
        if (issue.Chance(0.15)) await issue.TakeAsync(issue.Reporter, "attachToIssue", "SUBMITTED", ["ATTACHED"], new JsonObject { ["files"] = new JsonArray((JsonNode?)null) }, Picture);
        if (issue.Chance(0.1)) await issue.TakeAsync(issue.Reporter, "commentIssue", "SUBMITTED", ["COMMENTED"], new JsonObject { ["text"] = "晚上最明显。" });
        if (issue.Chance(0.05)) await issue.TakeAsync(issue.Reporter, "setReporterPrivacy", "SUBMITTED", ["PRIVACY_CHANGED"], new JsonObject { ["hidden"] = false });
    }

    /// <summary>The desk accepts; now and then both at it at once, or somebody who may not.</summary>
    public static async Task AcceptAsync(this DayHandling issue)
    {
        if (issue.Chance(0.05)) await issue.RefusedAsync(issue.Reporter, "acceptIssue", "NotYourStepError");
        if (issue.Chance(0.05)) await issue.RefusedAsync(issue.Desk.Staff[0], "handleIssue", "WrongStateError", Text("outcome"));
        if (issue.Chance(0.05)) await issue.TryAsync(issue.Desk.Staff[0], "acceptIssue", "ACCEPTED");
        if (issue.Chance(0.2)) await issue.RaceAsync(issue.Desk.Staff, "acceptIssue", "ACCEPTED", ["ACCEPTED"], sayVersion: issue.Chance(0.7));
        else await issue.TakeAsync(issue.Chance(0.1) ? issue.Desk.Subdistrict : issue.Pick(issue.Desk.Staff), "acceptIssue", "ACCEPTED", ["ACCEPTED"]);
    }

    public static Task AssignAsync(this DayHandling issue) =>
        issue.TakeAsync(issue.Pick(issue.Desk.Staff), "assignIssue", "IN_PROGRESS", ["ASSIGNED"], new JsonObject { ["assignee"] = issue.Desk.GridWorker.Person });

    /// <summary>Reported, accepted and in hand.</summary>
    public static async Task BeginAsync(this DayHandling issue)
    {
        await issue.ReportAsync();
        await issue.AcceptAsync();
        await issue.AssignAsync();
    }

    public static Task HandleAsync(this DayHandling issue) =>
        issue.TakeAsync(issue.Responsible == issue.Desk.Committee && issue.Chance(0.3) ? issue.Desk.Member : issue.Desk.GridWorker, "handleIssue", "HANDLED", ["HANDLED"], Text("outcome"));

    /// <summary>Handled, verified where the category asks for it, and fed back.</summary>
    public static async Task AnswerAsync(this DayHandling issue, bool verify = false)
    {
        await issue.HandleAsync();
        if (issue.Category.IsVerified && issue.Chance(0.3)) await issue.RefusedAsync(issue.Desk.Staff[0], "giveFeedback", "StepBlockedError", Text("feedback"));
        if (verify || issue.Category.IsVerified) await issue.TakeAsync(issue.Verifier, "verifyIssue", "HANDLED", ["VERIFIED"], new JsonObject { ["passed"] = true });
        await issue.TakeAsync(issue.Pick(issue.Desk.Staff), "giveFeedback", "FED_BACK", ["FED_BACK"], Text("feedback"));
        if (issue.Reporter != issue.Desk.GridWorker && issue.Chance(0.05)) await issue.RefusedAsync(issue.Desk.Staff[0], "closeIssue", "StepBlockedError");
    }

    public static Task RateAsync(this DayHandling issue, int least = 3) =>
        issue.TakeAsync(issue.Reporter, "rateIssue", "CLOSED", ["RATED"], new JsonObject { ["stars"] = issue.Random.Next(least, 6) });

    /// <summary>Handled to the end.</summary>
    public static async Task EndAsync(this DayHandling issue, int least = 3)
    {
        await issue.AnswerAsync();
        await issue.RateAsync(least);
    }

    /// <summary>Why, or what was done: the step's one text.</summary>
    public static JsonObject Text(string member) => new() { [member] = member switch { "outcome" => "已到现场处理完毕。", "feedback" => "已电话反馈处理结果。", _ => "情况说明如下。" } };
}

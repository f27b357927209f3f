using System.Text.Json.Nodes;

namespace GovernanceGraph.Benchmarks.Day;

/// <summary>The ways that issues go on that day. Their order is what each twenty issues bring; the last three leave some to the clock.</summary>
internal static class DayCourse
{
    private static readonly string[] Reopening = ["REOPENED", "SUPERVISED"];

    private static readonly Func<DayHandling, Task>[] Courses =
        [PlainAsync, PlainAsync, PlainAsync, ReturnedAsync, SuspendedAsync, ExtendedAsync, TransferredAsync, KeptAsync, RejectedAsync, WithdrawnAsync, PlainAsync, LowRatedAsync, FailedAsync, SupervisedAsync, RacedAsync, JoinedAsync, ReopenedAsync, PatrolAsync, LeftAsync];

    /// <summary>Makes so many issues' courses; each gives the issues that it is about.</summary>
    /// <param name="handling">An issue, by its number.</param>
    public static IEnumerable<Func<Task>> Plan(int issues, Func<int, DayHandling> handling)
    {
        for (var (number, course) = (0, 0); number < issues; course++)
        {
            var (one, way) = (handling(number++), Courses[course % Courses.Length]);
            if (way == KeptAsync && number < issues) yield return Merging(one, handling(number++));
            else yield return () => way == KeptAsync ? PlainAsync(one) : way(one);
        }
    }

    private static Func<Task> Merging(DayHandling kept, DayHandling merged) => async () =>
    {
        await kept.ReportAsync();
        await merged.ReportAsync();
        await kept.AcceptAsync();
        await kept.MergeAsync(kept.Desk.Staff[1], merged);
        await kept.AssignAsync();
        await kept.EndAsync();
    };

    private static Task KeptAsync(DayHandling issue) => PlainAsync(issue);

    private static async Task PlainAsync(DayHandling issue)
    {
        await issue.BeginAsync();
        await issue.EndAsync();
    }

    private static async Task ReturnedAsync(DayHandling issue)
    {
        await issue.BeginAsync();
        await issue.TakeAsync(issue.Desk.GridWorker, "returnIssue", "SUBMITTED", ["RETURNED"], DaySteps.Text("reason"));
        await issue.AcceptAsync();
        await issue.AssignAsync();
        await issue.EndAsync();
    }

    private static async Task SuspendedAsync(DayHandling issue)
    {
        await issue.BeginAsync();
        await issue.TakeAsync(issue.Desk.GridWorker, "suspendIssue", "SUSPENDED", ["SUSPENDED"], DaySteps.Text("reason"));
        await issue.RefusedAsync(issue.Desk.GridWorker, "handleIssue", "WrongStateError", DaySteps.Text("outcome"));
        await issue.TakeAsync(issue.Desk.Staff[0], "resumeIssue", "IN_PROGRESS", ["RESUMED"]);
        await issue.EndAsync();
    }

    private static async Task ExtendedAsync(DayHandling issue)
    {
        await issue.BeginAsync();
        var asked = new JsonObject { ["until"] = issue.DueAt.AddHours(1).ToString("O"), ["reason"] = "等待配件到货。" };
        await issue.TakeAsync(issue.Desk.GridWorker, "extendDeadline", "IN_PROGRESS", ["EXTENSION_ASKED"], asked);
        await issue.RefusedAsync(issue.Desk.GridWorker, "extendDeadline", "StepBlockedError", asked);
        var granted = issue.Chance(0.7);
        await issue.TakeAsync(issue.IsOfCommunity ? issue.Desk.Subdistrict : issue.Desk.District, "decideExtension", "IN_PROGRESS", [granted ? "EXTENDED" : "EXTENSION_REFUSED"], new JsonObject { ["granted"] = granted });
        await issue.EndAsync();
    }

    private static async Task TransferredAsync(DayHandling issue)
    {
        await issue.BeginAsync();
        var to = issue.Responsible == issue.Desk.Office ? issue.Desk.Committee : issue.Desk.Office;
        await issue.TakeAsync(issue.Desk.Staff[0], "transferIssue", "IN_PROGRESS", ["TRANSFERRED"], new JsonObject { ["to"] = to, ["reason"] = "不属本单位职责。" });
        await issue.AssignAsync();
        await issue.EndAsync();
    }

    private static async Task RejectedAsync(DayHandling issue)
    {
        await issue.ReportAsync();
        await issue.TakeAsync(issue.Desk.Staff[1], "rejectIssue", "REJECTED", ["REJECTED"], DaySteps.Text("reason"));
    }

    private static async Task WithdrawnAsync(DayHandling issue)
    {
        if (issue.Chance(0.5)) await issue.ReportAsync();
        else await issue.BeginAsync();
        await issue.TakeAsync(issue.Reporter, "withdrawIssue", "WITHDRAWN", ["WITHDRAWN"]);
    }

    private static async Task LowRatedAsync(DayHandling issue)
    {
        await issue.BeginAsync();
        await issue.AnswerAsync();
        await issue.TakeAsync(issue.Reporter, "rateIssue", "IN_PROGRESS", ["RATED", .. Reopening], new JsonObject { ["stars"] = issue.Random.Next(1, 3), ["comment"] = "问题还在。" });
        await issue.EndAsync(least: 4);
    }

    private static async Task FailedAsync(DayHandling issue)
    {
        await issue.BeginAsync();
        await issue.HandleAsync();
        await issue.TakeAsync(issue.Verifier, "verifyIssue", "IN_PROGRESS", ["VERIFIED", .. Reopening], new JsonObject { ["passed"] = false, ["note"] = "现场仍未解决。" });
        await issue.AnswerAsync(verify: true);
        await issue.RateAsync();
    }

    private static async Task SupervisedAsync(DayHandling issue)
    {
        await issue.BeginAsync();
        var supervisor = issue.IsOfCommunity && issue.Chance(0.6) ? issue.Desk.Subdistrict : issue.Desk.District;
        await issue.TakeAsync(supervisor, "superviseIssue", "IN_PROGRESS", ["SUPERVISED"], DaySteps.Text("reason"));
        await issue.RefusedAsync(supervisor, "superviseIssue", "AlreadySupervisedError", DaySteps.Text("reason"));
        await issue.EndAsync();
    }

    private static async Task RacedAsync(DayHandling issue)
    {
        await issue.ReportAsync();
        await issue.RaceAsync(issue.Desk.Staff, "acceptIssue", "ACCEPTED", ["ACCEPTED"], sayVersion: true);
        await issue.RaceAsync(issue.Desk.Staff, "assignIssue", "IN_PROGRESS", ["ASSIGNED"], sayVersion: true, new JsonObject { ["assignee"] = issue.Desk.GridWorker.Person });
        await issue.EndAsync();
    }

    private static async Task JoinedAsync(DayHandling issue)
    {
        await issue.BeginAsync();
        foreach (var neighbour in issue.Desk.Residents.Where(resident => resident != issue.Reporter).Take(issue.Random.Next(1, 4)))
        {
            if (issue.IsPublic) await issue.TakeAsync(neighbour, "joinIssue", "IN_PROGRESS", ["JOINED"]);
            else await issue.RefusedAsync(neighbour, "joinIssue", "IssueNotFoundError");
        }

        await issue.EndAsync();
    }

    private static async Task ReopenedAsync(DayHandling issue)
    {
        await issue.BeginAsync();
        await issue.EndAsync();
        await issue.TakeAsync(issue.Desk.Subdistrict, "reopenIssue", "IN_PROGRESS", Reopening, DaySteps.Text("reason"));
        await issue.EndAsync();
    }

    private static async Task PatrolAsync(DayHandling issue)
    {
        await issue.ReportAsync(issue.Desk.GridWorker);
        await issue.AcceptAsync();
        await issue.AssignAsync();
        await issue.AnswerAsync();
        await issue.TakeAsync(issue.Desk.Staff[0], "closeIssue", "CLOSED", ["CLOSED"]);
    }

    private static async Task LeftAsync(DayHandling issue)
    {
        if (issue.Number % 3 == 0) await issue.ReportAsync();
        else await issue.BeginAsync();
        if (issue.Number % 3 == 1) await issue.AnswerAsync();
        issue.Leave();
    }

    /// <summary>What was left to the clock, supervised at three levels by now, is brought to its end; what was fed back has closed by itself.</summary>
    public static async Task FinishAsync(DayHandling issue)
    {
        if (issue.Issue.State == "CLOSED")
        {
            await issue.RefusedAsync(issue.Reporter, "rateIssue", "WrongStateError", new JsonObject { ["stars"] = 5 });
            return;
        }

        if (issue.Issue.State == "SUBMITTED")
        {
            await issue.AcceptAsync();
            await issue.AssignAsync();
        }

        await issue.EndAsync();
    }
}

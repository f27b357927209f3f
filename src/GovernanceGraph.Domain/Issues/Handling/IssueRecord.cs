using GovernanceGraph.Domain.Events;
using GovernanceGraph.Domain.Issues.Clock;
using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Domain.Issues.Handling;

/// <summary>Writes what happens to issues, in the transaction in which it happens: the event, the issue that follows it, when the clock next looks at it, and the end of supervision when it is handled, ended or begun anew.</summary>
public static class IssueRecord
{
    private static readonly IssueEventKind[] Ends = [IssueEventKind.Handled, IssueEventKind.Closed, IssueEventKind.Rejected, IssueEventKind.Merged, IssueEventKind.Withdrawn, IssueEventKind.Rated, IssueEventKind.Reopened];

    /// <summary>The answer to a request for more time that nobody decided before the issue was handled or sent back.</summary>
    private const string Lapsed = "环节已结束，申请失效。";

    /// <summary>Lets the next event of an issue happen; the caller saves.</summary>
    public static async Task AddAsync(GovernanceContext rows, Issue issue, IssueEvent step, IssueClock clock, CancellationToken cancel)
    {
        var (before, waited) = (Moment(issue), issue.ExtensionAskedAt is not null);
        IssueLedger.Apply(issue, step);
        issue.WakeAt = issue.Status == IssueStatus.Closed ? null : clock.NextWake(before, Moment(issue), issue.WakeAt, step.At);
        rows.IssueEvents.Add(step);
        EventLog.Append(rows, issue, step);
        if (Ends.Contains(step.Kind) && step.ToState is not null) await ResolveAsync(rows, issue.Id, step.At, cancel);
        if (waited && issue.ExtensionAskedAt is null && step.Kind is not (IssueEventKind.Extended or IssueEventKind.ExtensionRefused)) await LapseAsync(rows, issue.Id, step.At, cancel);
    }

    /// <summary>Puts an issue under supervision by whoever supervises at the event's level on the day, if anybody is known there; the event has been added. The day is that of the issue's area.</summary>
    public static async Task SuperviseAsync(GovernanceContext rows, Issue issue, IssueEvent step, DateOnly today, bool automatic, CancellationToken cancel) => rows.Supervisions.Add(new Supervision
    {
        IssueId = issue.Id,
        Level = step.Level!.Value,
        At = step.At,
        SupervisorId = await SupervisionRule.SupervisorAsync(rows, issue, step.Level.Value, today, cancel),
        Automatic = automatic,
        Reason = step.Note!,
    });

    /// <summary>What the clock knows of an issue.</summary>
    public static IssueMoment Moment(Issue issue) => new(issue.State, issue.Priority, issue.StepDueAt, issue.FedBackAt, issue.SupervisionLevel);

    private static async Task ResolveAsync(GovernanceContext rows, Guid issue, DateTime at, CancellationToken cancel)
    {
        foreach (var supervision in await rows.Supervisions.Where(supervision => supervision.IssueId == issue && supervision.ResolvedAt == null).ToListAsync(cancel)) supervision.ResolvedAt = at;
    }

    /// <summary>Time that was asked for and is not needed any more is not granted.</summary>
    private static async Task LapseAsync(GovernanceContext rows, Guid issue, DateTime at, CancellationToken cancel)
    {
        foreach (var extension in await rows.IssueExtensions.Where(extension => extension.IssueId == issue && extension.DecidedAt == null).ToListAsync(cancel)) (extension.DecidedAt, extension.Granted, extension.Answer) = (at, false, Lapsed);
    }
}

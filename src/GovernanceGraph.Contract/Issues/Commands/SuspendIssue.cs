using System.ComponentModel.DataAnnotations;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Clock;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Engine.Commands;

namespace GovernanceGraph.Contract.Issues.Commands;

/// <summary>Puts an issue on the ledger (挂账) for a reason: the clock is paused until it is taken up again. For who has it in hand.</summary>
public sealed class SuspendIssue() : IssueCommand<SuspendIssueInput>(IssueAction.Suspend)
{
    private protected override async Task<CommandError?> TakeAsync(SuspendIssueInput input, IssueCase issue)
    {
        var left = issue.Issue.DueAt is { } due ? issue.Clock.MinutesLeft(IssueClockStep.Handle, issue.Issue.Priority, issue.Scope.Now, due) : (int?)null;
        await issue.TakeAsync(IssueEventKind.Suspended, IssueState.Suspended, input.Reason, minutesLeft: left);
        return null;
    }
}

/// <summary>Which issue is suspended, and why (挂账请求).</summary>
public sealed record SuspendIssueInput : IssueStepInput
{
    /// <summary>Why (挂账原因).</summary>
    [Length(2, IssueEvent.NoteMaxLength)]
    public string Reason { get; init; } = "";
}

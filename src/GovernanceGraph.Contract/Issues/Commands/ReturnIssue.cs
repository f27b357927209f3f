using System.ComponentModel.DataAnnotations;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Clock;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Engine.Commands;

namespace GovernanceGraph.Contract.Issues.Commands;

/// <summary>Sends an issue back to be accepted anew (退回), for a reason; it is counted. For who has it in hand: staff of its areas or of the organisation responsible, and who it is assigned to.</summary>
public sealed class ReturnIssue() : IssueCommand<ReturnIssueInput>(IssueAction.Return)
{
    private protected override async Task<CommandError?> TakeAsync(ReturnIssueInput input, IssueCase issue)
    {
        await issue.TakeAsync(IssueEventKind.Returned, IssueState.Submitted, input.Reason, stepDueAt: issue.Deadline(IssueClockStep.Accept));
        return null;
    }
}

/// <summary>Which issue is sent back, and why (退回请求).</summary>
public sealed record ReturnIssueInput : IssueStepInput
{
    /// <summary>Why (理由).</summary>
    [Length(2, IssueEvent.NoteMaxLength)]
    public string Reason { get; init; } = "";
}

using System.ComponentModel.DataAnnotations;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Engine.Commands;

namespace GovernanceGraph.Contract.Issues.Commands;

/// <summary>Opens a handled or closed issue again (重新办理), its time to handle beginning anew, under supervision. For staff of its areas.</summary>
public sealed class ReopenIssue() : IssueCommand<ReopenIssueInput>(IssueAction.Reopen)
{
    private protected override async Task<CommandError?> TakeAsync(ReopenIssueInput input, IssueCase issue)
    {
        await issue.ReopenAsync(input.Reason);
        return null;
    }
}

/// <summary>Which issue is opened again, and why (重新办理请求).</summary>
public sealed record ReopenIssueInput : IssueStepInput
{
    /// <summary>Why (理由).</summary>
    [Length(2, Supervision.ReasonMaxLength)]
    public string Reason { get; init; } = "";
}

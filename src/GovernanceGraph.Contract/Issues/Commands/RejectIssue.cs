using System.ComponentModel.DataAnnotations;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Engine.Commands;

namespace GovernanceGraph.Contract.Issues.Commands;

/// <summary>Refuses an issue with a reason that the reporter reads (不予受理). For staff of its community, subdistrict or district.</summary>
public sealed class RejectIssue() : IssueCommand<RejectIssueInput>(IssueAction.Reject)
{
    private protected override async Task<CommandError?> TakeAsync(RejectIssueInput input, IssueCase issue)
    {
        await issue.TakeAsync(IssueEventKind.Rejected, IssueState.Rejected, input.Reason);
        return null;
    }
}

/// <summary>Which issue is refused, and why (不予受理请求).</summary>
public sealed record RejectIssueInput : IssueStepInput
{
    /// <summary>Why (理由).</summary>
    [Length(2, IssueEvent.NoteMaxLength)]
    public string Reason { get; init; } = "";
}

using System.ComponentModel.DataAnnotations;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Engine.Commands;

namespace GovernanceGraph.Contract.Issues.Commands;

/// <summary>Takes an issue back (撤回), until it is handled. For who reported it.</summary>
public sealed class WithdrawIssue() : IssueCommand<WithdrawIssueInput>(IssueAction.Withdraw)
{
    private protected override async Task<CommandError?> TakeAsync(WithdrawIssueInput input, IssueCase issue)
    {
        await issue.TakeAsync(IssueEventKind.Withdrawn, IssueState.Withdrawn, input.Reason);
        return null;
    }
}

/// <summary>Which issue is taken back (撤回请求).</summary>
public sealed record WithdrawIssueInput : IssueStepInput
{
    /// <summary>Why (理由), if anything.</summary>
    [Length(1, IssueEvent.NoteMaxLength)]
    public string? Reason { get; init; }
}

using System.ComponentModel.DataAnnotations;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Clock;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Engine.Commands;

namespace GovernanceGraph.Contract.Issues.Commands;

/// <summary>Says that an issue is handled, and how (办理). Ends its supervision, and begins the time to feed back. For who has it in hand and for grid workers of its area.</summary>
public sealed class HandleIssue() : IssueCommand<HandleIssueInput>(IssueAction.Handle)
{
    private protected override async Task<CommandError?> TakeAsync(HandleIssueInput input, IssueCase issue)
    {
        await issue.TakeAsync(IssueEventKind.Handled, IssueState.Handled, input.Outcome, stepDueAt: issue.Deadline(IssueClockStep.FeedBack));
        return null;
    }
}

/// <summary>Which issue was handled, and how (办理请求).</summary>
public sealed record HandleIssueInput : IssueStepInput
{
    /// <summary>What was done (办理结果): everybody who may see the issue reads it.</summary>
    [Length(2, Issue.OutcomeMaxLength)]
    public string Outcome { get; init; } = "";
}

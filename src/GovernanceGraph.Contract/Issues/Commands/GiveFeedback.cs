using System.ComponentModel.DataAnnotations;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Engine.Commands;

namespace GovernanceGraph.Contract.Issues.Commands;

/// <summary>Tells the resident what was done (反馈). From now on they have seven days to rate it. For staff of its areas and of the organisation responsible.</summary>
public sealed class GiveFeedback() : IssueCommand<GiveFeedbackInput>(IssueAction.GiveFeedback)
{
    private protected override async Task<CommandError?> TakeAsync(GiveFeedbackInput input, IssueCase issue)
    {
        await issue.TakeAsync(IssueEventKind.FedBack, IssueState.FedBack, input.Feedback);
        return null;
    }
}

/// <summary>What the resident is told (反馈请求).</summary>
public sealed record GiveFeedbackInput : IssueStepInput
{
    /// <summary>What is told (反馈内容): everybody who may see the issue reads it.</summary>
    [Length(2, IssueEvent.NoteMaxLength)]
    public string Feedback { get; init; } = "";
}

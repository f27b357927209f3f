using System.ComponentModel.DataAnnotations;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Clock;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Engine.Commands;

namespace GovernanceGraph.Contract.Issues.Commands;

/// <summary>Takes up a suspended issue again (恢复办理): what was left of its time when it was suspended is left now. For who has it in hand.</summary>
public sealed class ResumeIssue() : IssueCommand<ResumeIssueInput>(IssueAction.Resume)
{
    private protected override async Task<CommandError?> TakeAsync(ResumeIssueInput input, IssueCase issue)
    {
        var due = issue.Issue.MinutesLeft is { } left ? issue.Clock.Resume(IssueClockStep.Handle, issue.Issue.Priority, issue.Scope.Now, left) : (DateTime?)null;
        await issue.TakeAsync(IssueEventKind.Resumed, IssueState.InProgress, input.Note, dueAt: due, stepDueAt: due);
        return null;
    }
}

/// <summary>Which issue is taken up again (恢复请求).</summary>
public sealed record ResumeIssueInput : IssueStepInput
{
    /// <summary>What is said (说明), if anything.</summary>
    [Length(1, IssueEvent.NoteMaxLength)]
    public string? Note { get; init; }
}

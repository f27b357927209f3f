using System.ComponentModel.DataAnnotations;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Engine.Commands;

namespace GovernanceGraph.Contract.Issues.Commands;

/// <summary>Closes an issue that nobody can rate (办结): one that staff found. All others are closed by their rating, or by themselves after seven days. For staff of its areas.</summary>
public sealed class CloseIssue() : IssueCommand<CloseIssueInput>(IssueAction.Close)
{
    private protected override async Task<CommandError?> TakeAsync(CloseIssueInput input, IssueCase issue)
    {
        await issue.TakeAsync(IssueEventKind.Closed, IssueState.Closed, input.Note);
        return null;
    }
}

/// <summary>Which issue is closed (办结请求).</summary>
public sealed record CloseIssueInput : IssueStepInput
{
    /// <summary>What is said (说明), if anything.</summary>
    [Length(1, IssueEvent.NoteMaxLength)]
    public string? Note { get; init; }
}

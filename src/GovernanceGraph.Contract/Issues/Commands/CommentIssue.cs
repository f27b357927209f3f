using System.ComponentModel.DataAnnotations;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Engine.Commands;

namespace GovernanceGraph.Contract.Issues.Commands;

/// <summary>Adds a comment (备注). For who reported it and for everybody who works on it.</summary>
public sealed class CommentIssue() : IssueCommand<CommentIssueInput>(IssueAction.Comment)
{
    private protected override async Task<CommandError?> TakeAsync(CommentIssueInput input, IssueCase issue)
    {
        await issue.TakeAsync(IssueEventKind.Commented, note: input.Text);
        return null;
    }
}

/// <summary>What is said of which issue (备注请求).</summary>
public sealed record CommentIssueInput : IssueStepInput
{
    /// <summary>What is said (内容): everybody who may see the issue reads it.</summary>
    [Length(1, IssueEvent.NoteMaxLength)]
    public string Text { get; init; } = "";
}

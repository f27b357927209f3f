using System.ComponentModel.DataAnnotations;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Engine.Commands;
using GovernanceGraph.Engine.Identity;

namespace GovernanceGraph.Contract.Issues.Commands;

/// <summary>Gives an issue to somebody to handle (派单), or to somebody else. For staff of its areas and of the organisation responsible.</summary>
public sealed class AssignIssue() : IssueCommand<AssignIssueInput>(IssueAction.Assign, typeof(AssigneeRefusedError))
{
    private protected override async Task<CommandError?> TakeAsync(AssignIssueInput input, IssueCase issue)
    {
        if (await IssuePlaces.AssigneeAsync(issue, input.Assignee) is not { } assignee) return new AssigneeRefusedError();
        var isNew = issue.Issue.State == IssueState.Accepted;
        await issue.TakeAsync(IssueEventKind.Assigned, isNew ? IssueState.InProgress : null, input.Note, assignee: assignee, stepDueAt: isNew ? issue.Issue.DueAt : null);
        return null;
    }
}

/// <summary>Which issue goes to whom (派单请求).</summary>
public sealed record AssignIssueInput : IssueStepInput
{
    /// <summary>Who is to handle it (经办人): a person, or one of their memberships. A member of the organisation responsible, or a grid worker or community worker of the issue's area.</summary>
    public NodeId Assignee { get; init; }

    /// <summary>What is said (说明), if anything.</summary>
    [Length(1, IssueEvent.NoteMaxLength)]
    public string? Note { get; init; }
}

using System.ComponentModel.DataAnnotations;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Engine.Commands;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Contract.Issues.Commands;

/// <summary>Joins an issue in place of reporting the same again (附议, "me too"). Joining again changes nothing. For everybody who is signed in, but for who reported it.</summary>
public sealed class JoinIssue() : IssueCommand<JoinIssueInput>(IssueAction.Join)
{
    private protected override async Task<CommandError?> TakeAsync(JoinIssueInput input, IssueCase issue)
    {
        var person = issue.Scope.Viewer.Person!.Value;
        if (await issue.Scope.Rows.IssueJoins.AnyAsync(join => join.IssueId == issue.Issue.Id && join.PersonId == person, issue.Scope.Cancel)) return null;
        var step = await issue.TakeAsync(IssueEventKind.Joined, note: input.Note);
        issue.Scope.Rows.IssueJoins.Add(new IssueJoin { IssueId = issue.Issue.Id, PersonId = person, At = step.At });
        return null;
    }
}

/// <summary>Which issue is joined (附议请求).</summary>
public sealed record JoinIssueInput : IssueStepInput
{
    /// <summary>What is said (说明), if anything.</summary>
    [Length(1, IssueEvent.NoteMaxLength)]
    public string? Note { get; init; }
}

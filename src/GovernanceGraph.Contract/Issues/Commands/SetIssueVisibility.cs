using System.ComponentModel.DataAnnotations;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Engine.Commands;

namespace GovernanceGraph.Contract.Issues.Commands;

/// <summary>Changes who may see an issue (变更公开范围). For who reported it; staff of its areas may hide it, and may show only what no resident told them.</summary>
public sealed class SetIssueVisibility() : IssueCommand<SetIssueVisibilityInput>(IssueAction.SetVisibility)
{
    private protected override async Task<CommandError?> TakeAsync(SetIssueVisibilityInput input, IssueCase issue)
    {
        if (issue.Issue.Visibility == input.Visibility) return null;
        var isAResidents = IssueRules.IsRatedByReporter(issue.Issue.ReporterId is not null, issue.Issue.Source);
        if (input.Visibility == IssueVisibility.Public && isAResidents && !issue.Parties.HasFlag(IssueParty.Reporter)) return new NotYourStepError(Action);   // told in private stays private
        await issue.TakeAsync(IssueEventKind.VisibilityChanged, note: input.Reason, visibility: input.Visibility);
        return null;
    }
}

/// <summary>Who may see which issue from now on (公开范围请求).</summary>
public sealed record SetIssueVisibilityInput : IssueStepInput
{
    /// <summary>Who may see it from now on (公开范围).</summary>
    public IssueVisibility Visibility { get; init; }

    /// <summary>Why (理由), if anything.</summary>
    [Length(1, IssueEvent.NoteMaxLength)]
    public string? Reason { get; init; }
}

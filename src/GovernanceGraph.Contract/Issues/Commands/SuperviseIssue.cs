using System.ComponentModel.DataAnnotations;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Engine.Commands;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Contract.Issues.Commands;

/// <summary>Puts an issue under supervision by hand (督办), at the viewer's own level. For staff of a level above the organisation responsible. The clock supervises by itself when a deadline has passed.</summary>
public sealed class SuperviseIssue() : IssueCommand<SuperviseIssueInput>(IssueAction.Supervise, typeof(AlreadySupervisedError), typeof(NoSupervisorError))
{
    private protected override async Task<CommandError?> TakeAsync(SuperviseIssueInput input, IssueCase issue)
    {
        var rank = IssueParties.DeskRank(issue.Scope.Viewer, level => IssueParties.ScopeAt(issue.Issue, level));
        var level = (short)Math.Clamp(rank - issue.ResponsibleRank, Supervision.MinLevel, Supervision.MaxLevel);
        if (await issue.Scope.Rows.Supervisions.AnyAsync(supervision => supervision.IssueId == issue.Issue.Id && supervision.Level == level && supervision.ResolvedAt == null, issue.Scope.Cancel)) return new AlreadySupervisedError(level);
        return await issue.SuperviseAsync(level, input.Reason) is null ? new NoSupervisorError() : null;
    }
}

/// <summary>Which issue is supervised, and why (督办请求).</summary>
public sealed record SuperviseIssueInput : IssueStepInput
{
    /// <summary>Why (督办原因).</summary>
    [Length(2, Supervision.ReasonMaxLength)]
    public string Reason { get; init; } = "";
}

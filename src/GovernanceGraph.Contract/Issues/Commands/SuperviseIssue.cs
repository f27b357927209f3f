using System.ComponentModel.DataAnnotations;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Engine.Commands;

namespace GovernanceGraph.Contract.Issues.Commands;

/// <summary>Puts an issue under supervision by hand (督办), at the viewer's own level. For staff of a level above the organisation responsible. The clock supervises by itself when a deadline has passed.</summary>
public sealed class SuperviseIssue() : IssueCommand<SuperviseIssueInput>(IssueAction.Supervise, typeof(AlreadySupervisedError))
{
    private protected override async Task<CommandError?> TakeAsync(SuperviseIssueInput input, IssueCase issue)
    {
        var rank = IssueParties.DeskRank(issue.Scope.Viewer, issue.Issue);
        var level = (short)Math.Clamp(rank - issue.ResponsibleRank, Supervision.MinLevel, Supervision.MaxLevel);
        return await issue.SuperviseAsync(level, input.Reason) is null ? new AlreadySupervisedError(level) : null;
    }
}

/// <summary>Which issue is supervised, and why (督办请求).</summary>
public sealed record SuperviseIssueInput : IssueStepInput
{
    /// <summary>Why (督办原因).</summary>
    [Length(2, Supervision.ReasonMaxLength)]
    public string Reason { get; init; } = "";
}

using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Engine.Commands;

namespace GovernanceGraph.Contract.Issues.Commands;

/// <summary>Changes whether the reporter stays hidden (变更匿名). For who reported it; staff of its areas may hide them, never show them.</summary>
public sealed class SetReporterPrivacy() : IssueCommand<SetReporterPrivacyInput>(IssueAction.SetReporterPrivacy)
{
    private protected override async Task<CommandError?> TakeAsync(SetReporterPrivacyInput input, IssueCase issue)
    {
        if (issue.Issue.ReporterPrivate == input.Hidden) return null;
        if (!input.Hidden && !issue.Parties.HasFlag(IssueParty.Reporter)) return new NotYourStepError(Action);
        await issue.TakeAsync(IssueEventKind.PrivacyChanged, reporterPrivate: input.Hidden);
        return null;
    }
}

/// <summary>Whether which reporter stays hidden from now on (匿名请求).</summary>
public sealed record SetReporterPrivacyInput : IssueStepInput
{
    /// <summary>Whether the reporter stays hidden from now on (匿名).</summary>
    public bool Hidden { get; init; }
}

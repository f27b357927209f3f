using System.ComponentModel.DataAnnotations;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Clock;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Engine.Commands;

namespace GovernanceGraph.Contract.Issues.Commands;

/// <summary>Asks for more time to handle an issue (申请延期), or grants it at once where the viewer works above the organisation responsible. For who has it in hand.</summary>
public sealed class ExtendDeadline() : IssueCommand<ExtendDeadlineInput>(IssueAction.Extend, typeof(DeadlineRefusedError))
{
    private protected override async Task<CommandError?> TakeAsync(ExtendDeadlineInput input, IssueCase issue)
    {
        if (Refusal(input, issue) is { } refusal) return refusal;
        var isGranted = issue.Parties.HasFlag(IssueParty.Above);
        var (person, now) = (issue.Scope.Viewer.Person, issue.Scope.Now);
        issue.Scope.Rows.IssueExtensions.Add(new IssueExtension
        {
            IssueId = issue.Issue.Id,
            AskedAt = now,
            AskedById = person,
            Until = input.Until,
            Reason = input.Reason,
            DecidedAt = isGranted ? now : null,
            DecidedById = isGranted ? person : null,
            Granted = isGranted ? true : null,
        });
        await issue.TakeAsync(isGranted ? IssueEventKind.Extended : IssueEventKind.ExtensionAsked, note: input.Reason, dueAt: input.Until, stepDueAt: isGranted ? input.Until : null);
        return null;
    }

    private static DeadlineRefusedError? Refusal(ExtendDeadlineInput input, IssueCase issue)
    {
        if (issue.Issue.DueAt is not { } due) return new DeadlineRefusedError(null, null);
        var after = due > issue.Scope.Now ? due : issue.Scope.Now;
        var latest = issue.Clock.Deadline(IssueClockStep.Handle, issue.Issue.Priority, after) ?? after;
        return input.Until > after && input.Until <= latest ? null : new DeadlineRefusedError(after, latest);
    }
}

/// <summary>Which deadline, until when, and why (延期请求).</summary>
public sealed record ExtendDeadlineInput : IssueStepInput
{
    /// <summary>Until when (延至): after the present deadline and the present moment, and by no more than the time to handle it anew.</summary>
    public DateTime Until { get; init; }

    /// <summary>Why (理由).</summary>
    [Length(2, IssueExtension.TextMaxLength)]
    public string Reason { get; init; } = "";
}

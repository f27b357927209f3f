using System.ComponentModel.DataAnnotations;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Engine.Commands;

namespace GovernanceGraph.Contract.Issues.Commands;

/// <summary>Looks at the result on the ground (核查) as a third person, who neither accepted nor handled the issue. A failed look opens it again, under supervision. For staff of its areas, and volunteers there.</summary>
public sealed class VerifyIssue() : IssueCommand<VerifyIssueInput>(IssueAction.Verify)
{
    private protected override async Task<CommandError?> TakeAsync(VerifyIssueInput input, IssueCase issue)
    {
        var step = await issue.TakeAsync(IssueEventKind.Verified, note: input.Note, passed: input.Passed);
        issue.Scope.Rows.Verifications.Add(new Verification { IssueId = issue.Issue.Id, At = step.At, VerifierId = issue.Scope.Viewer.Person!.Value, Passed = input.Passed, Note = input.Note });
        if (!input.Passed) await issue.ReopenAsync(input.Note ?? "核查未通过，重新办理。");
        return null;
    }
}

/// <summary>Which result was looked at, and what was found (核查请求).</summary>
public sealed record VerifyIssueInput : IssueStepInput
{
    /// <summary>Whether the result was found as reported (核查结论).</summary>
    public bool Passed { get; init; }

    /// <summary>What was found (核查说明), if anything.</summary>
    [Length(1, IssueEvent.NoteMaxLength)]
    public string? Note { get; init; }
}

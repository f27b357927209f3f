using System.ComponentModel.DataAnnotations;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Engine.Commands;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Contract.Issues.Commands;

/// <summary>Grants or refuses the time that was asked for (延期审批). For staff of a level above the organisation responsible.</summary>
public sealed class DecideExtension() : IssueCommand<DecideExtensionInput>(IssueAction.DecideExtension)
{
    private protected override async Task<CommandError?> TakeAsync(DecideExtensionInput input, IssueCase issue)
    {
        var waiting = await issue.Scope.Rows.IssueExtensions.SingleAsync(extension => extension.IssueId == issue.Issue.Id && extension.DecidedAt == null, issue.Scope.Cancel);
        (waiting.DecidedAt, waiting.DecidedById, waiting.Granted, waiting.Answer) = (issue.Scope.Now, issue.Scope.Viewer.Person, input.Granted, input.Note);
        var until = issue.Issue.DueAt is { } due && due > waiting.Until ? due : waiting.Until;   // a pause in between may have moved the deadline beyond it
        await (input.Granted
            ? issue.TakeAsync(IssueEventKind.Extended, note: input.Note, dueAt: until, stepDueAt: until)
            : issue.TakeAsync(IssueEventKind.ExtensionRefused, note: input.Note));
        return null;
    }
}

/// <summary>Which issue's extension, and how it is decided (延期审批请求).</summary>
public sealed record DecideExtensionInput : IssueStepInput
{
    /// <summary>Whether it is granted (是否批准).</summary>
    public bool Granted { get; init; }

    /// <summary>What is said (审批意见), if anything.</summary>
    [Length(1, IssueExtension.TextMaxLength)]
    public string? Note { get; init; }
}

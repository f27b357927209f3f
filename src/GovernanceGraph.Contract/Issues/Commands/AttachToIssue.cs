using System.ComponentModel.DataAnnotations;
using GovernanceGraph.Contract.Files;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Engine.Commands;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Contract.Issues.Commands;

/// <summary>Adds files to an issue (添加附件), all or none. For who reported it and for everybody who works on it.</summary>
public sealed class AttachToIssue() : IssueCommand<AttachToIssueInput>(IssueAction.Attach, typeof(FileRefusedError), typeof(TooManyAttachmentsError))
{
    private protected override async Task<CommandError?> TakeAsync(AttachToIssueInput input, IssueCase issue)
    {
        if (await Attachments.StoreAsync(issue.Scope, issue.Issue, input.Files) is { } refused) return refused;
        await issue.TakeAsync(IssueEventKind.Attached);
        return null;
    }
}

/// <summary>Which files are added to which issue (添加附件请求).</summary>
public sealed record AttachToIssueInput : IssueStepInput
{
    /// <summary>The files (文件): pictures, by their content.</summary>
    [Length(1, Attachments.MaxAtOnce)]
    public IReadOnlyList<UploadedFile> Files { get; init; } = [];
}

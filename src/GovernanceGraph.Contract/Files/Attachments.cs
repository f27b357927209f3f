using GovernanceGraph.Contract.Commands;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Engine.Commands;
using GovernanceGraph.Engine.Values;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Contract.Files;

/// <summary>Keeps the files of a step as attachments of an issue.</summary>
internal static class Attachments
{
    /// <summary>How many files one step may bring; the transport may take fewer.</summary>
    public const int MaxAtOnce = 5;

    /// <summary>How many an issue may have (ours).</summary>
    private const int MaxOfIssue = 50;

    private const int MaxNameInError = 100;

    /// <summary>Stores the files and adds their rows, which the caller saves; why not, or null. A new issue need not be saved yet.</summary>
    public static async Task<CommandError?> StoreAsync(CommandScope scope, Issue issue, IReadOnlyList<UploadedFile> uploads)
    {
        if (uploads.Count == 0) return null;
        if (await scope.Rows.Attachments.CountAsync(a => a.IssueId == issue.Id, scope.Cancel) + uploads.Count > MaxOfIssue) return new TooManyAttachmentsError();
        await scope.Rows.Database.ExecuteSqlRawAsync(FileLock.Shared, scope.Cancel);
        foreach (var upload in uploads)
        {
            try
            {
                scope.Rows.Attachments.Add(RowOf(await scope.Services.Files.TakeAsync(upload, scope.Cancel), issue, scope));
            }
            catch (RefusedFileException refused)
            {
                return new FileRefusedError { FileName = upload.FileName.Length <= MaxNameInError ? upload.FileName : upload.FileName[..MaxNameInError], Reason = refused.Fault };
            }
        }

        return null;
    }

    private static Attachment RowOf(KeptFile file, Issue issue, CommandScope scope)
    {
        var key = Guid.CreateVersion7();
        return new Attachment
        {
            Id = key,
            IssueId = issue.Id,
            FileName = file.FileName,
            MediaType = file.MediaType,
            Bytes = file.Bytes,
            Sha256 = file.Sha256,
            Width = file.Width,
            Height = file.Height,
            AddedAt = scope.Now,
            AddedById = scope.Viewer.Person,
            Url = $"/files/{key}/{Uri.EscapeDataString(file.FileName)}",
        };
    }
}

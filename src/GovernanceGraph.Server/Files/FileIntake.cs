using System.Security.Cryptography;
using GovernanceGraph.Contract.Files;
using GovernanceGraph.Engine.Values;
using GovernanceGraph.Server.Files.Content;
using GovernanceGraph.Server.Files.Storage;

namespace GovernanceGraph.Server.Files;

/// <inheritdoc/>
public sealed class FileIntake(IncomingFiles incoming, IFileStore store) : IFileIntake
{
    /// <inheritdoc/>
    public async ValueTask<KeptFile> TakeAsync(UploadedFile file, CancellationToken cancel)
    {
        await using var cleaned = incoming.Create();
        try
        {
            var (format, size) = Copy(file, cleaned);
            var bytes = cleaned.Length;
            cleaned.Position = 0;
            var sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(cleaned, cancel));
            await cleaned.DisposeAsync();
            await store.AddAsync(cleaned.Name, sha256, cancel);
            return new KeptFile(FileNames.Of(file.FileName, format.Extension), format.MediaType, bytes, sha256, size.Width, size.Height);
        }
        finally
        {
            File.Delete(cleaned.Name);
        }
    }

    private static (IPictureFormat Format, PictureSize Size) Copy(UploadedFile file, Stream cleaned)
    {
        using var content = file.Open();
        var found = Pictures.Copy(content, cleaned);
        cleaned.Flush();
        return found;
    }
}

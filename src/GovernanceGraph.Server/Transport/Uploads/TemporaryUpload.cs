using System.Security.Cryptography;
using GovernanceGraph.Engine.Values;
using GovernanceGraph.Server.Files.Storage;

namespace GovernanceGraph.Server.Transport.Uploads;

/// <summary>One file of a request, on disk until the request is answered.</summary>
public sealed class TemporaryUpload : IDisposable
{
    private const int PieceBytes = 64 << 10;

    private readonly string _path;

    private TemporaryUpload(string path, UploadedFile file) => (_path, File) = (path, file);

    public UploadedFile File { get; }

    /// <summary>Writes a part to disk as it comes in; null, and nothing kept, when it has more bytes than allowed.</summary>
    public static async Task<TemporaryUpload?> ReceiveAsync(Stream part, string name, string token, int maxBytes, IncomingFiles incoming, CancellationToken cancel)
    {
        await using var file = incoming.Create();
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var piece = new byte[PieceBytes];
            var bytes = 0L;
            for (var read = 1; (read = await part.ReadAsync(piece, cancel)) > 0;)
            {
                if ((bytes += read) > maxBytes) break;
                hash.AppendData(piece, 0, read);
                await file.WriteAsync(piece.AsMemory(0, read), cancel);
            }

            if (bytes <= maxBytes) return Of(file.Name, new UploadedFile(name, bytes, Convert.ToHexStringLower(hash.GetHashAndReset())) { Token = token, Open = Opening(file.Name) });
        }
        catch
        {
            System.IO.File.Delete(file.Name);
            throw;
        }

        System.IO.File.Delete(file.Name);
        return null;
    }

    private static TemporaryUpload Of(string path, UploadedFile file) => new(path, file);

    private static Func<Stream> Opening(string path) => () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, PieceBytes);

    public void Dispose() => System.IO.File.Delete(_path);
}

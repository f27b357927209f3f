using System.Collections.Concurrent;

namespace GovernanceGraph.Server.Files.Storage;

/// <summary>Keeps files in a folder, in one of 256 folders by the hash's first two digits. What was added lasts through a crash of the machine: the file, its name and its folder are on disk.</summary>
public sealed class FolderFileStore(string folder) : IFileStore
{
    private const int HashLength = 64;

    private readonly ConcurrentDictionary<string, bool> _lasting = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public ValueTask AddAsync(string path, string sha256, CancellationToken cancel)
    {
        var kept = PathOf(sha256);
        var part = Path.GetDirectoryName(kept)!;
        Directory.CreateDirectory(part);
        using (var written = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite)) RandomAccess.FlushToDisk(written);
        File.Move(path, kept, overwrite: true);   // one rename; who reads the same content meanwhile keeps reading it
        File.SetLastWriteTimeUtc(kept, DateTime.UtcNow);
        FolderFlush.Flush(part);
        if (_lasting.ContainsKey(part)) return ValueTask.CompletedTask;
        FolderFlush.Flush(folder);
        _lasting[part] = true;
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<Stream?> OpenAsync(string sha256, CancellationToken cancel)
    {
        try
        {
            return new(new FileStream(PathOf(sha256), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 64 << 10, useAsync: true));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return new((Stream?)null);
        }
    }

    /// <inheritdoc/>
    public IEnumerable<string> AddedBefore(DateTime instant) => !Directory.Exists(folder)
        ? []
        : new DirectoryInfo(folder).EnumerateDirectories("??").SelectMany(d => d.EnumerateFiles()).Where(f => f.LastWriteTimeUtc < instant && IsHash(f.Name)).Select(f => f.Name);

    /// <inheritdoc/>
    public void Remove(string sha256) => File.Delete(PathOf(sha256));

    private string PathOf(string sha256) => IsHash(sha256) ? Path.Combine(folder, sha256[..2], sha256) : throw new ArgumentException("No SHA-256 in hexadecimal digits.", nameof(sha256));

    private static bool IsHash(string name) => name.Length == HashLength && name.All(char.IsAsciiHexDigitLower);
}

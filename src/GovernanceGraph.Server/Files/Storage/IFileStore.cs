namespace GovernanceGraph.Server.Files.Storage;

/// <summary>Keeps content under its SHA-256, the same content once: a folder here; an object store is another implementation.</summary>
public interface IFileStore
{
    /// <summary>Takes over a finished file of <see cref="IncomingFiles"/>. When this returns, the content is there for good, whole, and younger than a sweep looks at.</summary>
    ValueTask AddAsync(string path, string sha256, CancellationToken cancel);

    /// <summary>The content, to be read from any place; null when there is none.</summary>
    ValueTask<Stream?> OpenAsync(string sha256, CancellationToken cancel);

    /// <summary>The hashes of what was last added before an instant.</summary>
    IEnumerable<string> AddedBefore(DateTime instant);

    /// <summary>Removes content that nothing names.</summary>
    void Remove(string sha256);
}

using GovernanceGraph.Server.LocalPostgres;
using Microsoft.Extensions.Options;

namespace GovernanceGraph.Server.Ide;

/// <summary>The IDE's files on this machine. They may be missing: the server runs without them, and fetches them when it may.</summary>
public sealed class IdeAssets(IOptions<IdeOptions> options)
{
    private readonly SemaphoreSlim _oneAtATime = new(1);
    private volatile IdeFiles? _files;

    /// <summary>The files, or null while they are not there.</summary>
    public IdeFiles? Files => _files ??= IdeFiles.TryOpen(Folder);

    /// <summary>Where they lie, once there.</summary>
    public string Folder => Path.Combine(options.Value.Folder ?? Path.Combine(LocalHome.Default(), "ide"), IdePackage.FolderName);

    /// <summary>Makes sure that the files are there; asks the npm registry only if they are not.</summary>
    /// <exception cref="IdeFetchException">They could not be fetched; the message says what to do.</exception>
    public async Task EnsureAsync(CancellationToken cancel = default)
    {
        await _oneAtATime.WaitAsync(cancel);
        try
        {
            if (Files is null) await IdeFetcher.FetchAsync(Folder, cancel);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }
}

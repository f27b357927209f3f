using System.Formats.Tar;
using System.IO.Compression;

namespace GovernanceGraph.Server.Ide;

/// <summary>Unpacks a package of files for browsers, as npm publishes it, without the folder <c>package</c> that all lies in.</summary>
internal static class PageArchive
{
    private const string Root = "package/";
    private const long MaxUnpackedBytes = 100 << 20;

    /// <exception cref="InvalidDataException">An entry points out of the folder, or there is too much.</exception>
    public static async Task UnpackAsync(string tarball, string folder, CancellationToken cancel)
    {
        await using var bytes = File.OpenRead(tarball);
        await using var plain = new GZipStream(bytes, CompressionMode.Decompress);
        await using var tar = new TarReader(plain);
        var left = MaxUnpackedBytes;
        while (await tar.GetNextEntryAsync(cancellationToken: cancel) is { } entry)
        {
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile)) continue;
            if ((left -= entry.Length) < 0) throw new InvalidDataException($"The package is larger than {MaxUnpackedBytes} bytes.");
            var target = Inside(folder, entry.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            await entry.ExtractToFileAsync(target, overwrite: false, cancel);
        }
    }

    private static string Inside(string folder, string name)
    {
        var target = Path.GetFullPath(Path.Combine(folder, name.StartsWith(Root, StringComparison.Ordinal) ? name[Root.Length..] : name));
        return target.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? target : throw new InvalidDataException($"The package holds a path outside itself: {name}");
    }
}

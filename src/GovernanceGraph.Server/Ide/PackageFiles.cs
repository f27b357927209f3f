using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace GovernanceGraph.Server.Ide;

/// <summary>The files of an unpacked package by the path under which they are served. Only what was there at the start can be asked for.</summary>
public sealed class PackageFiles
{
    private readonly FrozenDictionary<string, PackageFile> _files;

    private PackageFiles(FrozenDictionary<string, PackageFile> files) => _files = files;

    /// <summary>The files of a folder, or null when it is not there.</summary>
    public static PackageFiles? TryOpen(string folder)
    {
        if (!Directory.Exists(folder)) return null;
        var found = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => PackageFile.Describe(folder, path))
            .ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);
        return new PackageFiles(found);
    }

    /// <summary>Finds a file by its path with forward slashes; the empty path is the page.</summary>
    public bool TryFind(string path, [NotNullWhen(true)] out PackageFile? file) => _files.TryGetValue(path.Length == 0 ? "index.html" : path, out file);
}

/// <summary>One file of a package.</summary>
/// <param name="Path">How it is asked for: <c>static/js/main.js</c>.</param>
/// <param name="FullPath">Where it lies.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="IsNamedByContent">True when its name holds a hash, so that browsers may keep it for good.</param>
public sealed record PackageFile(string Path, string FullPath, string ContentType, bool IsNamedByContent)
{
    internal static PackageFile Describe(string folder, string fullPath)
    {
        var path = System.IO.Path.GetRelativePath(folder, fullPath).Replace('\\', '/');
        return new PackageFile(path, fullPath, TypeOf(path), path.StartsWith("static/", StringComparison.Ordinal));
    }

    private static string TypeOf(string path) => System.IO.Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".js" or ".mjs" or ".cjs" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".json" or ".map" => "application/json",
        ".webmanifest" => "application/manifest+json",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".ico" => "image/x-icon",
        ".woff2" => "font/woff2",
        ".ttf" => "font/ttf",
        _ => "text/plain; charset=utf-8",
    };
}

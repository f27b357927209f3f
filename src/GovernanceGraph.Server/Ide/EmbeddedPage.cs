using System.Collections.Frozen;

namespace GovernanceGraph.Server.Ide;

/// <summary>A page of our own around a package that has none: its files are part of the program.</summary>
internal sealed class EmbeddedPage(params ReadOnlySpan<(string Path, string Resource, string ContentType)> files)
{
    private readonly FrozenDictionary<string, IResult> _files = Read(files);

    /// <summary>What is served under a path; null when it is not the page's.</summary>
    public IResult? Find(string path) => _files.GetValueOrDefault(path);

    private static FrozenDictionary<string, IResult> Read(ReadOnlySpan<(string Path, string Resource, string ContentType)> files)
    {
        var found = new Dictionary<string, IResult>(StringComparer.Ordinal);
        foreach (var (path, resource, contentType) in files) found.Add(path, Results.Text(Text(resource), contentType));
        return found.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string Text(string resource)
    {
        using var reader = new StreamReader(typeof(EmbeddedPage).Assembly.GetManifestResourceStream(typeof(EmbeddedPage), resource)!);
        return reader.ReadToEnd();
    }
}

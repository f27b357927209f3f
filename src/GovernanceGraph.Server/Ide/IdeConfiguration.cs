using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovernanceGraph.Server.Transport;
using Microsoft.Extensions.Options;

namespace GovernanceGraph.Server.Ide;

/// <summary>
/// What the IDE reads as <c>bcp-config.json</c> when it opens: where the graph and its schema are, what a new tab holds, and that it tells
/// nobody. The names are those that the package's own code reads.
/// </summary>
public sealed class IdeConfiguration(IOptions<IdeOptions> options)
{
    private static readonly JsonSerializerOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Lazy<string> _sample = new(() => ReadSample(options.Value.SampleFile));

    /// <summary>The configuration for a browser that reached this server under <paramref name="origin"/>.</summary>
    public byte[] For(string origin) => JsonSerializer.SerializeToUtf8Bytes(
        new JsonObject
        {
            ["endpoint"] = origin + GraphEndpoint.Path,
            ["sdlEndpoint"] = origin + SchemaEndpoint.Path,
            ["disableTelemetry"] = true,
            ["includeCookies"] = false,
            ["useBrowserUrlAsEndpoint"] = false,
            ["graphQLDocument"] = _sample.Value,
        },
        Format);

    private static string ReadSample(string? file)
    {
        if (file is not null) return File.ReadAllText(file);
        using var stream = typeof(IdeConfiguration).Assembly.GetManifestResourceStream(typeof(IdeConfiguration), "sample.graphql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

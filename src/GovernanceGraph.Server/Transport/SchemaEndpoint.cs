using System.Security.Cryptography;
using System.Text;
using GovernanceGraph.Engine.Access;

namespace GovernanceGraph.Server.Transport;

/// <summary><c>GET /graphql/schema.graphql</c>: the schema as text, with an ETag so that tools and IDEs fetch it once.</summary>
public sealed class SchemaEndpoint(ISchemaText schema, IViewerSource viewers)
{
    /// <summary>Where the schema is served.</summary>
    public const string Path = GraphEndpoint.Path + "/schema.graphql";

    private Rendered? _rendered;

    /// <summary>Answers one request.</summary>
    public async Task HandleAsync(HttpContext http)
    {
        var asking = await viewers.FindAsync(Credentials.Of(http.Request.Headers), RequestId.For(http), http.RequestAborted);
        if (asking.Refusal is not null || !schema.Readers.Allows(asking.Viewer!)) http.Response.StatusCode = asking.Refusal?.Status ?? StatusCodes.Status404NotFound;
        else await SendAsync(http);
    }

    private Task SendAsync(HttpContext http)
    {
        var current = Current();
        var response = http.Response;
        response.Headers.ETag = current.ETag;
        response.Headers.CacheControl = schema.Readers == IntrospectionAccess.Everybody ? "public, no-cache" : "private, no-cache";
        if (http.Request.Headers.IfNoneMatch.ToString().Contains(current.ETag, StringComparison.Ordinal))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentType = "application/graphql; charset=utf-8";
        response.ContentLength = current.Utf8.Length;
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(current.Utf8, http.RequestAborted).AsTask();
    }

    private Rendered Current()
    {
        var text = schema.Sdl;
        var known = _rendered;
        if (known is not null && ReferenceEquals(known.Text, text)) return known;
        var utf8 = Encoding.UTF8.GetBytes(text);
        return _rendered = new Rendered(text, utf8, $"\"{Convert.ToHexStringLower(SHA256.HashData(utf8).AsSpan(0, 16))}\"");
    }

    private sealed record Rendered(string Text, byte[] Utf8, string ETag);
}

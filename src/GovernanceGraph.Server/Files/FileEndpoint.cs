using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Server.Budgets;
using GovernanceGraph.Server.Files.Storage;
using GovernanceGraph.Server.Transport;
using Microsoft.Net.Http.Headers;

namespace GovernanceGraph.Server.Files;

/// <summary>
/// <c>/files/{key}/{name}</c>: the content of an attachment. Whether this viewer may have it is asked of the graph itself, by the attachment's id, so that there is one rule for both; what
/// the viewer may not see is answered like what there is not.
/// </summary>
public sealed class FileEndpoint(IOperationPipeline pipeline, GraphCatalog catalog, IFileStore store, IViewerSource viewers, CostMeters meters)
{
    /// <summary>Where files are served.</summary>
    public const string Path = "/files/{key:guid}/{name?}";

    private const string Document = "query AttachmentContent($id: ID!) { node(id: $id) { ... on Attachment { fileName mediaType sha256 url issue { visibility } } } }";

    /// <summary>So that a file seldom loads the graph again, and an issue that is made private is soon so everywhere.</summary>
    private const string PublicCaching = "public, max-age=300";

    private const string PrivateCaching = "private, no-cache";

    /// <summary>Nothing that is served here may run, whatever a browser makes of it.</summary>
    private const string Sandbox = "sandbox; default-src 'none'; frame-ancestors 'none'";

    /// <summary>Answers one request.</summary>
    public async Task HandleAsync(HttpContext http, Guid key)
    {
        var traceId = RequestId.For(http);
        http.Response.Headers[RequestId.Header] = traceId;
        http.Response.Headers.Append("Vary", $"{HeaderNames.Authorization}, {Credentials.ApiKeyHeader}");
        var asking = await viewers.FindAsync(Credentials.Of(http.Request.Headers), traceId, http.RequestAborted);
        var meter = meters.For(asking.Viewer ?? Viewer.Anonymous, http.Connection.RemoteIpAddress);
        if (meter.Enter() is not null)
        {
            http.Response.Headers.RetryAfter = meter.RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
            http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        }
        else if (asking.Refusal is { } refusal)
        {
            http.Response.StatusCode = refusal.Status;
        }
        else
        {
            await AnswerAsync(http, new OperationRequest { Query = Document, Variables = Variables(key), QueriesOnly = true, Viewer = asking.Viewer!, Meter = meter, TraceId = traceId });
        }
    }

    private byte[] Variables(Guid key) => Encoding.UTF8.GetBytes($$"""{"id":"{{new NodeId(catalog.FindNodeType(nameof(Attachment))!, key)}}"}""");

    private async Task AnswerAsync(HttpContext http, OperationRequest request)
    {
        var answer = new ArrayBufferWriter<byte>(1024);
        var outcome = await pipeline.AnswerAsync(request, answer, http.RequestAborted);
        var file = outcome == Outcome.Answered ? Found.Of(answer.WrittenMemory) : null;
        if (file is null || await store.OpenAsync(file.Sha256, http.RequestAborted) is not { } content)
        {
            http.Response.Headers.CacheControl = PrivateCaching;
            http.Response.StatusCode = outcome switch
            {
                Outcome.Answered or Outcome.Refused => StatusCodes.Status404NotFound,
                Outcome.Exhausted => StatusCodes.Status429TooManyRequests,
                Outcome.TimedOut => StatusCodes.Status504GatewayTimeout,
                Outcome.Unavailable => StatusCodes.Status503ServiceUnavailable,
                _ => StatusCodes.Status500InternalServerError,
            };
            return;
        }

        await SendAsync(http, file, content);
    }

    private static Task SendAsync(HttpContext http, Found file, Stream content)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Sandbox;
        headers.CacheControl = file.IsPublic ? PublicCaching : PrivateCaching;
        var disposition = new ContentDispositionHeaderValue(file.MediaType.StartsWith("image/", StringComparison.Ordinal) ? "inline" : "attachment");
        disposition.SetHttpFileName(file.FileName);
        headers.ContentDisposition = disposition.ToString();
        return Results.Stream(content, file.MediaType, entityTag: new EntityTagHeaderValue($"\"{file.Sha256}\""), enableRangeProcessing: true).ExecuteAsync(http);
    }

    /// <summary>What the graph shows this viewer of an attachment whose content is kept.</summary>
    private sealed record Found(string FileName, string MediaType, string Sha256, bool IsPublic)
    {
        public static Found? Of(ReadOnlyMemory<byte> answer)
        {
            using var json = JsonDocument.Parse(answer);
            if (!json.RootElement.TryGetProperty("data", out var data) || data.GetProperty("node") is not { ValueKind: JsonValueKind.Object } node || node.GetProperty("url").ValueKind == JsonValueKind.Null) return null;
            var isPublic = node.GetProperty("issue").GetProperty("visibility").GetString() == "PUBLIC";
            return new Found(node.GetProperty("fileName").GetString()!, node.GetProperty("mediaType").GetString()!, node.GetProperty("sha256").GetString()!, isPublic);
        }
    }
}

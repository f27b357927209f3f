using GovernanceGraph.Server.Transport;

namespace GovernanceGraph.Server.Hosting;

/// <summary>The last net: whatever escapes an endpoint is logged under an id, and the client sees the id and nothing else.</summary>
public sealed partial class SurpriseGuard(RequestDelegate next, ILogger<SurpriseGuard> log)
{
    /// <summary>Runs the rest of the application.</summary>
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The client left; there is nobody to answer.
        }
        catch (Exception surprise) when (surprise is not BadHttpRequestException)
        {
            var id = RequestId.For(http);
            LogSurprise(log, surprise, id);
            if (http.Response.HasStarted)
            {
                http.Abort();
                return;
            }

            http.Response.Clear();
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
            http.Response.Headers[RequestId.Header] = id;
        }
    }

    [LoggerMessage(LogLevel.Error, "The request {TraceId} failed unexpectedly outside the graph.")]
    private static partial void LogSurprise(ILogger log, Exception surprise, string traceId);
}

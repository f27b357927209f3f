using System.Text.Json;

namespace GovernanceGraph.Server.Hosting;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: it can do its work; else 503 and the reason's code.</summary>
public sealed class HealthEndpoints(IEnumerable<IReadinessCheck> checks, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    // Whoever asks often must not become a load on the database.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    private readonly IReadinessCheck[] _checks = [.. checks];
    private readonly SemaphoreSlim _oneAtATime = new(1);
    private (long At, string? Reason)? _last;

    /// <summary>Adds both addresses.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", http => WriteAsync(http, null));
        app.MapGet("/health/ready", async http => await WriteAsync(http, await http.RequestServices.GetRequiredService<HealthEndpoints>().ReasonAsync(http.RequestAborted)));
    }

    /// <inheritdoc/>
    public void Dispose() => _oneAtATime.Dispose();

    private async Task<string?> ReasonAsync(CancellationToken cancel)
    {
        await _oneAtATime.WaitAsync(cancel);
        try
        {
            if (_last is { } known && time.GetElapsedTime(known.At) < Fresh) return known.Reason;
            var reason = await CheckAsync();
            _last = (time.GetTimestamp(), reason);
            return reason;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    private async Task<string?> CheckAsync()
    {
        using var timeout = new CancellationTokenSource(Patience, time);
        try
        {
            foreach (var check in _checks)
            {
                if (await check.ReasonNotReadyAsync(timeout.Token) is { } reason) return reason;
            }

            return null;
        }
        catch (OperationCanceledException)
        {
            return "CHECK_TIMED_OUT";
        }
    }

    private static Task WriteAsync(HttpContext http, string? reason)
    {
        http.Response.StatusCode = reason is null ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        http.Response.ContentType = "application/json";
        http.Response.Headers.CacheControl = "no-store";
        var body = reason is null ? """{"status":"OK"}""" : $$"""{"status":"NOT_READY","reason":"{{JsonEncodedText.Encode(reason)}}"}""";
        return http.Response.WriteAsync(body, http.RequestAborted);
    }
}

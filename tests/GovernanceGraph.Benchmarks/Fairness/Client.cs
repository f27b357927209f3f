using System.Diagnostics;
using System.Net;
using System.Text;
using GovernanceGraph.Benchmarks.Servers;

namespace GovernanceGraph.Benchmarks.Fairness;

/// <summary>One asker: all that it sends comes from one address, as a trusted proxy tells it.</summary>
internal sealed class Client(ServerProcess server, string address) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 256 }) { BaseAddress = server.Address, Timeout = TimeSpan.FromSeconds(30) };
    private long _answered, _refused;

    /// <summary>Operations that ran.</summary>
    public long Answered => Interlocked.Read(ref _answered);

    /// <summary>Requests that were told to come later, or took too long.</summary>
    public long Refused => Interlocked.Read(ref _refused);

    /// <summary>Sends at even intervals, whether the last was answered or not, and returns how long each took from when it was due, in milliseconds.</summary>
    public async Task<IReadOnlyList<double>> PaceAsync(IReadOnlyList<string> bodies, int perSecond, double seconds, CancellationToken cancel)
    {
        var (clock, sent) = (Stopwatch.StartNew(), new List<Task<double>>());
        for (var i = 0; i < perSecond * seconds; i++)
        {
            var due = TimeSpan.FromSeconds((double)i / perSecond);
            if (due > clock.Elapsed) await Task.Delay(due - clock.Elapsed, cancel);
            sent.Add(TimedAsync(bodies[i % bodies.Count], cancel));
        }

        return await Task.WhenAll(sent);
    }

    /// <summary>Sends on so many connections as fast as answers come, until cancelled.</summary>
    public Task FloodAsync(IReadOnlyList<string> bodies, int connections, CancellationToken cancel) => Task.WhenAll(Enumerable.Range(0, connections).Select(async first =>
    {
        try
        {
            for (var i = first; !cancel.IsCancellationRequested; i++) await TimedAsync(bodies[i % bodies.Count], cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // The phase is over.
        }
    }));

    public void Dispose() => _http.Dispose();

    private async Task<double> TimedAsync(string body, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("X-Forwarded-For", address);
        var start = Stopwatch.GetTimestamp();
        using var response = await _http.SendAsync(request, cancel);
        await response.Content.LoadIntoBufferAsync(cancel);
        if (response.StatusCode == HttpStatusCode.OK) Interlocked.Increment(ref _answered);
        else if (response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout) Interlocked.Increment(ref _refused);
        else throw new InvalidOperationException($"The server answered {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync(cancel)}");
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}

using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text.Json;
using GovernanceGraph.Benchmarks.Day;

namespace GovernanceGraph.Benchmarks.Live;

/// <summary>A server that takes steps for many clients at once and is killed (SIGKILL) at random, again and again; what clients were told, and what they could not know.</summary>
internal sealed class KilledServer(string connection, int number, int clients, IReadOnlyList<string> issues, int seed) : IAsyncDisposable
{
    private const string Comment = "mutation($id: ID!, $text: String!) { commentIssue(input: { id: $id, text: $text }) { event { version } errors { __typename } } }";

    private readonly DayServer _server = new(connection);
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(20) };
    private readonly ConcurrentBag<string> _told = [];
    private int _asked;

    /// <summary>The texts of the comments that clients were told of as taken.</summary>
    public IReadOnlyCollection<string> Told => _told;

    /// <summary>Comments that were asked for.</summary>
    public int Asked => _asked;

    /// <summary>Answers that were no payload.</summary>
    public ConcurrentQueue<string> Refusals { get; } = [];

    public int Kills { get; private set; }

    public Uri Endpoint => _server.Endpoint;

    public Task StartAsync(CancellationToken cancel) => _server.StartAsync(cancel);

    /// <summary>Rounds of being used, killed and started again, until the time is over.</summary>
    public async Task RunAsync(string token, DateTime until, CancellationToken cancel)
    {
        var random = new Random(seed);
        while (DateTime.UtcNow < until)
        {
            using var dead = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            var asking = Enumerable.Range(0, clients).Select(client => AskAsync(token, new Random(random.Next() + client), dead.Token)).ToList();
            await Task.WhenAny(Task.WhenAll(asking.Select(one => one)), WarmAsync(random, cancel));
            await _server.KillAsync();
            Kills++;
            await dead.CancelAsync();
            await Task.WhenAll(asking);
            await _server.StartAsync(cancel);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
    }

    /// <summary>Until some steps were taken since the start, and then a moment at random: somewhere between a first write and the commit after the next.</summary>
    private async Task WarmAsync(Random random, CancellationToken cancel)
    {
        for (var before = _told.Count; _told.Count < before + clients;) await Task.Delay(5, cancel);
        await Task.Delay(random.Next(60), cancel);
    }

    private async Task AskAsync(string token, Random random, CancellationToken dead)
    {
        while (!dead.IsCancellationRequested)
        {
            var text = $"kill {number}.{Interlocked.Increment(ref _asked)}";
            using var request = new HttpRequestMessage(HttpMethod.Post, _server.Endpoint) { Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(new { query = Comment, variables = new { id = issues[random.Next(issues.Count)], text } })) };
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            try
            {
                using var response = await _http.SendAsync(request, dead);
                var answer = await response.Content.ReadAsStringAsync(dead);
                if (answer.Contains("\"version\"", StringComparison.Ordinal)) _told.Add(text);
                else Refusals.Enqueue(answer);
            }
            catch (Exception cut) when (cut is HttpRequestException or IOException or OperationCanceledException)
            {
                await Task.Delay(1, CancellationToken.None);   // it died under the request: nobody knows
            }
        }
    }
}

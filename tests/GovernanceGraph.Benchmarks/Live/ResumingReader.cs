using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using GovernanceGraph.Benchmarks.Sockets;

namespace GovernanceGraph.Benchmarks.Live;

/// <summary>A reader whose connection is cut at random, and who comes back behind the last event that it was given.</summary>
internal abstract class ResumingReader(Uri server, int drops, int events, int seed)
{
    private const string Question = "subscription($after: String) { issueChanged(after: $after) { cursor event { step { note } } issue { code } } }";

    private readonly Random _random = new(seed);
    private readonly List<string> _notes = [];
    private int _received;

    /// <summary>The notes of the events that came, in the order in which they came.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>Events that came.</summary>
    public int Received => Volatile.Read(ref _received);

    /// <summary>How often the connection was cut.</summary>
    public int Drops { get; private set; }

    /// <summary>What was answered instead of an event, if anything was.</summary>
    public string? Refusal { get; private set; }

    protected Uri Server => server;

    protected object Subscribe => new { query = Question, variables = new { after = Cursor } };

    protected string? Cursor { get; private set; }

    public static ResumingReader Of(string kind, Uri server, int drops, int events, int seed) => kind == "sse" ? new StreamReading(server, drops, events, seed) : new SocketReading(server, drops, events, seed);

    /// <summary>Reads until all events have come or it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        while (_notes.Count < events && Refusal is null && !cancel.IsCancellationRequested)
        {
            var until = Drops < drops ? Math.Min(events, _notes.Count + 1 + _random.Next(2 * events / drops)) : events;
            try
            {
                await ReadAsync(until, cancel);
                if (_notes.Count < until || _notes.Count == events) continue;   // the server ended it, or that was all
                Drops++;
                if (_random.Next(3) == 0) await Task.Delay(_random.Next(50), cancel);
            }
            catch (Exception cut) when (cut is WebSocketException or HttpRequestException or IOException && !cancel.IsCancellationRequested)
            {
                await Task.Delay(100, cancel);   // the server is away; back behind the last one
            }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested)
            {
                return;
            }
        }
    }

    /// <summary>Connects, reads until so many have come or the server ends it, and cuts the connection.</summary>
    protected abstract Task ReadAsync(int until, CancellationToken cancel);

    /// <summary>Takes one answer.</summary>
    protected void Take(JsonElement answer)
    {
        if (!answer.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Object)
        {
            Refusal = answer.GetRawText();
            return;
        }

        var change = data.GetProperty("issueChanged");
        Cursor = change.GetProperty("cursor").GetString();
        _notes.Add(change.GetProperty("event").GetProperty("step").GetProperty("note").GetString()!);
        Volatile.Write(ref _received, _notes.Count);
    }

    /// <summary>Over graphql-transport-ws.</summary>
    private sealed class SocketReading(Uri server, int drops, int events, int seed) : ResumingReader(server, drops, events, seed)
    {
        protected override async Task ReadAsync(int until, CancellationToken cancel)
        {
            using var client = await SocketClient.StartAsync(Server, Subscribe, cancel);
            while (Notes.Count < until && Refusal is null && await client.ReadAsync(cancel) is { } message)
            {
                using var next = JsonDocument.Parse(message);
                if (next.RootElement.GetProperty("type").GetString() == "next") Take(next.RootElement.GetProperty("payload"));
                else Refusal = next.RootElement.GetRawText();
            }
        }
    }

    /// <summary>By Server-Sent Events.</summary>
    private sealed class StreamReading(Uri server, int drops, int events, int seed) : ResumingReader(server, drops, events, seed)
    {
        protected override async Task ReadAsync(int until, CancellationToken cancel)
        {
            using var http = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Server, "/graphql")) { Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(Subscribe)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } } };
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
            using var lines = new StreamReader(await response.Content.ReadAsStreamAsync(cancel), Encoding.UTF8);
            while (Notes.Count < until && Refusal is null && await lines.ReadLineAsync(cancel) is { } line)
            {
                if (!line.StartsWith("data: {", StringComparison.Ordinal)) continue;
                using var answer = JsonDocument.Parse(line["data: ".Length..]);
                Take(answer.RootElement);
            }
        }
    }
}

using System.Net.WebSockets;
using System.Text.Json;

namespace GovernanceGraph.Benchmarks.Day;

/// <summary>A screen that shows what happens: subscribes, and when the connection is cut comes back behind the last event that it saw.</summary>
internal abstract class DayWatcher(string name, DayPerson who, string selection, string? within)
{
    private readonly List<string> _events = [];
    private string? _cursor;

    public string Name => name;

    public DayPerson Who => who;

    public string? Within => within;

    /// <summary>The events that arrived, by the id of their step, in their order.</summary>
    public IReadOnlyList<string> Events => _events;

    /// <summary>How often it came back.</summary>
    public int Resumed => Math.Max(0, Connected - 1);

    /// <summary>How often it was connected.</summary>
    protected int Connected { get; set; }

    protected byte[] Subscribe => JsonSerializer.SerializeToUtf8Bytes(new { query = $"subscription ($after: String, $within: ID) {{ {selection} }}", variables = new { after = _cursor, within } });

    /// <summary>Watches until it is stopped.</summary>
    public async Task WatchAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await ReadAsync(stop);
            }
            catch (Exception error) when (error is WebSocketException or HttpRequestException or IOException)
            {
                // Cut: back behind the last one.
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }

            if (!stop.IsCancellationRequested) await Task.Delay(100, CancellationToken.None);
        }
    }

    /// <summary>Subscribes once and reads to the end.</summary>
    protected abstract Task ReadAsync(CancellationToken stop);

    protected void Take(JsonElement answer)
    {
        if (!answer.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Object) throw new DayFault($"{name} was answered {answer.GetRawText()}");
        var edge = data.EnumerateObject().Single().Value;
        _cursor = edge.GetProperty("cursor").GetString();
        lock (_events) _events.Add(edge.GetProperty(edge.TryGetProperty("node", out _) ? "node" : "event").GetProperty("step").GetProperty("id").GetString()!);
    }
}

using System.Buffers.Text;
using System.Diagnostics;

namespace GovernanceGraph.Benchmarks.Sockets;

/// <summary>One client of ticks, which reads or does not.</summary>
internal sealed class Reader(SocketClient client) : IDisposable
{
    /// <summary>What each event took from its making to this client, in milliseconds.</summary>
    public List<double> Delays { get; } = new(20_000);

    /// <summary>The server's close code; null while it is open.</summary>
    public int? Closed => client.Closed;

    public static async Task<Reader> StartAsync(Uri server, CancellationToken cancel) => new(await SocketClient.StartAsync(server, "subscription { tick }", null, cancel));

    /// <summary>Reads until so many events came or the server closes.</summary>
    public async Task ReadAsync(int events, CancellationToken cancel)
    {
        while (Delays.Count < events && await client.ReadAsync(cancel) is { } message) Take(message.Span);
    }

    public void Dispose() => client.Dispose();

    private void Take(ReadOnlySpan<byte> message)
    {
        var at = message.IndexOf("\"at\":"u8);
        if (at >= 0 && Utf8Parser.TryParse(message[(at + 5)..], out long made, out _)) Delays.Add(Stopwatch.GetElapsedTime(made).TotalMilliseconds);
    }
}

using System.Buffers.Text;
using System.Diagnostics;
using System.Net.WebSockets;

namespace GovernanceGraph.Benchmarks.Sockets;

/// <summary>One client on a socket, which reads or does not.</summary>
internal sealed class Reader : IDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly byte[] _buffer = new byte[64 * 1024];

    /// <summary>What each event took from its making to this client, in milliseconds.</summary>
    public List<double> Delays { get; } = new(20_000);

    /// <summary>The server's close code; null while it is open.</summary>
    public int? Closed { get; private set; }

    public static async Task<Reader> StartAsync(Uri server, CancellationToken cancel)
    {
        var reader = new Reader();
        reader._socket.Options.AddSubProtocol("graphql-transport-ws");
        await reader._socket.ConnectAsync(new UriBuilder(server) { Scheme = "ws", Path = "/graphql" }.Uri, cancel);
        await reader.SendAsync("""{"type":"connection_init"}"""u8.ToArray(), cancel);
        await reader._socket.ReceiveAsync(reader._buffer, cancel);
        await reader.SendAsync("""{"id":"s","type":"subscribe","payload":{"query":"subscription { tick }"}}"""u8.ToArray(), cancel);
        return reader;
    }

    /// <summary>Reads until so many events came or the server closes; answers signs of life.</summary>
    public async Task ReadAsync(int events, CancellationToken cancel)
    {
        while (Delays.Count < events)
        {
            var part = await _socket.ReceiveAsync(_buffer, cancel);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                Closed = (int?)_socket.CloseStatus;
                return;
            }

            var message = _buffer.AsSpan(0, part.Count);
            var at = message.IndexOf("\"at\":"u8);
            if (at < 0) await SendAsync("""{"type":"pong"}"""u8.ToArray(), cancel);
            else if (Utf8Parser.TryParse(message[(at + 5)..], out long made, out _)) Delays.Add(Stopwatch.GetElapsedTime(made).TotalMilliseconds);
        }
    }

    public void Dispose() => _socket.Dispose();

    private Task SendAsync(byte[] text, CancellationToken cancel) => _socket.SendAsync(text, WebSocketMessageType.Text, true, cancel);
}

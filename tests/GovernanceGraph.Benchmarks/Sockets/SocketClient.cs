using System.Net.WebSockets;
using System.Text.Json;

namespace GovernanceGraph.Benchmarks.Sockets;

/// <summary>One subscription on a socket of its own, message by message.</summary>
internal sealed class SocketClient : IDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly byte[] _buffer = new byte[64 * 1024];

    /// <summary>The server's close code; null while it is open.</summary>
    public int? Closed { get; private set; }

    public static Task<SocketClient> StartAsync(Uri server, string query, object? variables, CancellationToken cancel) => StartAsync(server, new { query, variables }, cancel);

    /// <summary>Connects and sends the operation.</summary>
    /// <param name="payload">The operation as a request has it.</param>
    public static async Task<SocketClient> StartAsync(Uri server, object payload, CancellationToken cancel)
    {
        var client = new SocketClient();
        client._socket.Options.AddSubProtocol("graphql-transport-ws");
        await client._socket.ConnectAsync(new UriBuilder(server) { Scheme = "ws", Path = "/graphql" }.Uri, cancel);
        await client.SendAsync("""{"type":"connection_init"}"""u8.ToArray(), cancel);
        await client._socket.ReceiveAsync(client._buffer, cancel);
        await client.SendAsync(JsonSerializer.SerializeToUtf8Bytes(new { id = "s", type = "subscribe", payload }), cancel);
        return client;
    }

    /// <summary>The next message until the one after it is read; null when the server closed. Signs of life are answered and passed over.</summary>
    public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancel)
    {
        while (true)
        {
            var part = await _socket.ReceiveAsync(_buffer, cancel);
            var message = _buffer.AsMemory(0, part.Count);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                Closed = (int?)_socket.CloseStatus;
                return null;
            }

            if (!message.Span.StartsWith("""{"type":"ping"""u8)) return message;
            await SendAsync("""{"type":"pong"}"""u8.ToArray(), cancel);
        }
    }

    /// <summary>Cuts the connection.</summary>
    public void Dispose()
    {
        _socket.Abort();
        _socket.Dispose();
    }

    private Task SendAsync(byte[] text, CancellationToken cancel) => _socket.SendAsync(text, WebSocketMessageType.Text, true, cancel);
}

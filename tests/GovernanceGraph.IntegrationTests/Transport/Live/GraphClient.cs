using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Transport.Live;

/// <summary>A client of graphql-transport-ws that sends exactly what a test says, right or wrong.</summary>
internal sealed class GraphClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ClientWebSocket _socket = new();
    private readonly byte[] _buffer = new byte[1 << 20];

    public WebSocket Socket => _socket;

    public static async Task<GraphClient> ConnectAsync(Uri server, string? protocol = "graphql-transport-ws", params (string Name, string Value)[] headers)
    {
        var client = new GraphClient();
        if (protocol is not null) client._socket.Options.AddSubProtocol(protocol);
        client._socket.Options.KeepAliveInterval = Timeout.InfiniteTimeSpan;
        foreach (var (name, value) in headers) client._socket.Options.SetRequestHeader(name, value);
        await client._socket.ConnectAsync(new UriBuilder(server) { Scheme = "ws", Path = "/graphql" }.Uri, CancellationToken.None);
        return client;
    }

    /// <summary>Connects and is acknowledged.</summary>
    public static async Task<GraphClient> StartAsync(Uri server, string init = """{"type":"connection_init"}""")
    {
        var client = await ConnectAsync(server);
        await client.SendAsync(init);
        Assert.Equal("connection_ack", (await client.ReadAsync()).GetProperty("type").GetString());
        return client;
    }

    public Task SendAsync(string text) => _socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, CancellationToken.None);

    public Task SubscribeAsync(string id, string query) => SendAsync(JsonSerializer.Serialize(new { id, type = "subscribe", payload = new { query } }));

    public Task CompleteAsync(string id) => SendAsync($$"""{"id":"{{id}}","type":"complete"}""");

    /// <summary>The next message; fails when the socket was closed.</summary>
    public async Task<JsonElement> ReadAsync()
    {
        var message = await TryReadAsync();
        Assert.True(message is not null, $"The socket was closed: {(int?)_socket.CloseStatus} {_socket.CloseStatusDescription}");
        return message.Value;
    }

    /// <summary>The next message, without the server's signs of life.</summary>
    public async Task<JsonElement> ReadOwnAsync()
    {
        while (true)
        {
            var message = await ReadAsync();
            if (message.GetProperty("type").GetString() != "ping") return message;
        }
    }

    /// <summary>Reads on until the server closes; its code, and how many messages came before.</summary>
    public async Task<(int Code, string Reason, int Messages)> ReadToCloseAsync()
    {
        var messages = 0;
        while (await TryReadAsync() is not null) messages++;
        return ((int)_socket.CloseStatus!, _socket.CloseStatusDescription ?? "", messages);
    }

    /// <summary>Cuts the connection.</summary>
    public void Abort() => _socket.Abort();

    public void Dispose() => _socket.Dispose();

    private async Task<JsonElement?> TryReadAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var length = 0;
        while (true)
        {
            var part = await _socket.ReceiveAsync(_buffer.AsMemory(length), patience.Token);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", patience.Token);
                return null;
            }

            length += part.Count;
            if (part.EndOfMessage) return JsonDocument.Parse(_buffer.AsMemory(0, length).ToArray()).RootElement;
        }
    }
}

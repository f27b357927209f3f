using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace GovernanceGraph.Benchmarks.Day;

/// <summary>Watches over a socket (<c>graphql-transport-ws</c>).</summary>
internal sealed class DaySocket(Uri endpoint, DayPerson who) : DayWatcher("socket, event", who, "event(after: $after, within: $within) { cursor node { step { id } } }", null)
{
    private readonly byte[] _buffer = new byte[64 * 1024];

    protected override async Task ReadAsync(CancellationToken stop)
    {
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new UriBuilder(endpoint) { Scheme = "ws" }.Uri, stop);
        await SendAsync(socket, $$$"""{"type":"connection_init","payload":{"Authorization":"Bearer {{{Who.Token}}}"}}""", stop);
        while (await NextAsync(socket, stop) is { } message)
            switch (message.GetProperty("type").GetString())
            {
                case "connection_ack":
                    Connected++;
                    await SendAsync(socket, $$"""{"id":"1","type":"subscribe","payload":{{Encoding.UTF8.GetString(Subscribe)}}}""", stop);
                    break;
                case "ping": await SendAsync(socket, """{"type":"pong"}""", stop); break;
                case "next": Take(message.GetProperty("payload")); break;
                case "error": throw new DayFault($"{Name} was answered {message.GetRawText()}");
                default: break;
            }
    }

    private async Task<JsonElement?> NextAsync(ClientWebSocket socket, CancellationToken stop)
    {
        for (var length = 0; ;)
        {
            var part = await socket.ReceiveAsync(_buffer.AsMemory(length), stop);
            if (part.MessageType == WebSocketMessageType.Close) return null;
            length += part.Count;
            if (!part.EndOfMessage) continue;
            using var message = JsonDocument.Parse(_buffer.AsMemory(0, length));
            return message.RootElement.Clone();
        }
    }

    private static Task SendAsync(ClientWebSocket socket, string text, CancellationToken stop) => socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, stop);
}

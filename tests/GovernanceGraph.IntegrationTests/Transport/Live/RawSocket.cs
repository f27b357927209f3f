using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace GovernanceGraph.IntegrationTests.Transport.Live;

/// <summary>A handshake byte by byte.</summary>
internal static class RawSocket
{
    /// <summary>Asks for a socket with these headers; the server's answer and, where it closes the socket at once, the close code.</summary>
    public static async Task<(string Handshake, int? Close)> HandshakeAsync(Uri server, string? protocol, params (string Name, string Value)[] headers)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(server.Host, server.Port);
        var stream = client.GetStream();
        var lines = new List<string> { "GET /graphql HTTP/1.1", $"Host: {server.Authority}", "Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==" };
        if (protocol is not null) lines.Add($"Sec-WebSocket-Protocol: {protocol}");
        lines.AddRange(headers.Select(header => $"{header.Name}: {header.Value}"));
        await stream.WriteAsync(Encoding.ASCII.GetBytes(string.Join("\r\n", lines) + "\r\n\r\n"));
        var head = await ReadHeadAsync(stream);
        return (head, head.Contains(" 101 ", StringComparison.Ordinal) && head.Contains("Sec-WebSocket-Protocol", StringComparison.OrdinalIgnoreCase) is false ? await ReadCloseAsync(stream) : null);
    }

    private static async Task<string> ReadHeadAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(one) == 1) head.Append((char)one[0]);
        return head.ToString();
    }

    private static async Task<int?> ReadCloseAsync(NetworkStream stream)
    {
        var frame = new byte[4];
        await stream.ReadExactlyAsync(frame).AsTask().WaitAsync(TimeSpan.FromSeconds(10));
        return frame[0] == 0x88 ? BinaryPrimitives.ReadUInt16BigEndian(frame.AsSpan(2)) : null;
    }
}

using System.Buffers;
using System.Net.WebSockets;

namespace GovernanceGraph.Server.Transport.Sockets;

/// <summary>What came of reading a socket.</summary>
internal enum Arrival
{
    Message,
    TooBig,
    NoText,
    Closed,
}

/// <summary>Takes whole messages from a socket, never more of one than allowed; an idle socket has no memory of its own.</summary>
internal sealed class SocketReader(WebSocket socket, int maxBytes) : IDisposable
{
    private const int FirstSize = 2048;

    private byte[] _buffer = [];
    private int _length;

    /// <summary>The message; until the next one is read.</summary>
    public ReadOnlyMemory<byte> Text => _buffer.AsMemory(0, _length);

    /// <summary>Waits for the next message.</summary>
    public async ValueTask<Arrival> ReadAsync()
    {
        Release();
        var part = await socket.ReceiveAsync(Memory<byte>.Empty, CancellationToken.None);   // waits without holding memory
        while (true)
        {
            if (part.MessageType != WebSocketMessageType.Text) return part.MessageType == WebSocketMessageType.Close ? Arrival.Closed : Arrival.NoText;
            _length += part.Count;
            if (part.EndOfMessage) return _length <= maxBytes ? Arrival.Message : Arrival.TooBig;
            if (_length > maxBytes) return Arrival.TooBig;
            Reserve();
            part = await socket.ReceiveAsync(_buffer.AsMemory(_length), CancellationToken.None);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Release();

    // One byte more than allowed, by which a message that is too big is known.
    private void Reserve()
    {
        if (_length < _buffer.Length) return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Min(Math.Max(_buffer.Length * 2, FirstSize), maxBytes + 1));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        Return();
        _buffer = larger;
    }

    private void Release()
    {
        Return();
        _length = 0;
    }

    private void Return()
    {
        if (_buffer.Length > 0) ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }
}

using System.Buffers;
using System.Net.WebSockets;
using System.Threading.Channels;

namespace GovernanceGraph.Server.Transport.Sockets;

/// <summary>
/// The only one that sends on a socket: what all its operations have to say waits in one bounded line, and what waits leaves in as few writes as can be. The message is put together around the
/// answer's memory, which hundreds of sockets may share.
/// </summary>
internal sealed class SocketWriter(WebSocket socket, FrameStream? frames, int queued, TimeProvider time)
{
    private const int LargestCopied = 16 * 1024;

    private static readonly byte[] Tail = [(byte)'}'];

    private readonly Channel<Outgoing> _line = Channel.CreateBounded<Outgoing>(new BoundedChannelOptions(queued) { SingleReader = true });
    private long _sendingSince;
    private volatile bool _stopped;

    /// <summary>How long the client has kept a write waiting.</summary>
    public TimeSpan Stuck => Volatile.Read(ref _sendingSince) is var since and not 0 ? time.GetElapsedTime(since) : TimeSpan.Zero;

    /// <summary>Puts a message in line; waits where the line is full.</summary>
    /// <exception cref="ChannelClosedException">The socket is ending.</exception>
    public ValueTask WriteAsync(in Outgoing message, CancellationToken cancel) => _line.Writer.WriteAsync(message, cancel);

    /// <summary>Puts a message in line, if there is room.</summary>
    public bool TryWrite(in Outgoing message) => _line.Writer.TryWrite(message);

    /// <summary>Nothing more is sent: neither what waits nor what comes.</summary>
    public void Stop()
    {
        _stopped = true;
        _line.Writer.TryComplete();
    }

    /// <summary>Sends until it is stopped.</summary>
    public async Task RunAsync()
    {
        while (await _line.Reader.WaitToReadAsync())
        {
            if (TryNext(out var message)) await SendAllAsync(message);
            if (_stopped) return;
        }
    }

    private async ValueTask SendAllAsync(Outgoing message)
    {
        var scratch = ArrayPool<byte>.Shared.Rent(LargestCopied);
        try
        {
            while (true)
            {
                var more = TryNext(out var next);
                if (frames is not null) frames.Gathers = more;
                await SendAsync(message, scratch);
                message.Owner?.Dispose();
                if (!more) return;
                message = next;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(scratch);
        }
    }

    private bool TryNext(out Outgoing message)
    {
        message = default;
        while (!_stopped && _line.Reader.TryRead(out message))
        {
            if (message.Operation is not { IsUnwanted: true }) return true;
            message.Owner?.Dispose();
        }

        return false;
    }

    private async ValueTask SendAsync(Outgoing message, byte[] scratch)
    {
        Volatile.Write(ref _sendingSince, time.GetTimestamp());
        if (message.Length <= LargestCopied)
        {
            message.CopyTo(scratch);
            await SendAsync(scratch.AsMemory(0, message.Length), true);
        }
        else
        {
            await SendAsync(message.Head, false);
            await SendAsync(message.Payload, false);
            await SendAsync(Tail, true);
        }

        Volatile.Write(ref _sendingSince, 0);
    }

    private ValueTask SendAsync(ReadOnlyMemory<byte> text, bool isLast) => socket.SendAsync(text, WebSocketMessageType.Text, isLast, CancellationToken.None);
}

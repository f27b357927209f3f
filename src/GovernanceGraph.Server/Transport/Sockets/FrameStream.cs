using System.Buffers;

namespace GovernanceGraph.Server.Transport.Sockets;

/// <summary>
/// Keeps frames while more are to follow, so that many leave in one write. The socket that writes here lets one write in at a time, pongs and the close frame among them, so that this needs no lock:
/// whatever comes while frames are kept leaves after them.
/// </summary>
internal sealed class FrameStream(Stream inner) : Stream
{
    private const int Most = 32 * 1024;

    private byte[]? _kept;
    private int _length;

    /// <summary>Set before a frame after which another one follows at once.</summary>
    public bool Gathers { get; set; }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_length == 0 && !Gathers) return inner.WriteAsync(buffer, cancellationToken);
        if (_length + buffer.Length > Most) return WriteAllAsync(buffer, cancellationToken);
        _kept ??= ArrayPool<byte>.Shared.Rent(Most);
        buffer.CopyTo(_kept.AsMemory(_length));
        _length += buffer.Length;
        return Gathers ? ValueTask.CompletedTask : WriteAllAsync(default, cancellationToken);
    }

    /// <summary>A write leaves by itself; what is kept waits for the next one.</summary>
    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => inner.ReadAsync(buffer, cancellationToken);

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => inner.ReadAsync(buffer, offset, count, cancellationToken);

    /// <inheritdoc/>
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }

    private async ValueTask WriteAllAsync(ReadOnlyMemory<byte> last, CancellationToken cancel)
    {
        if (_kept is { } kept)
        {
            await inner.WriteAsync(kept.AsMemory(0, _length), cancel);
            (_kept, _length) = (null, 0);
            ArrayPool<byte>.Shared.Return(kept);
        }

        if (!last.IsEmpty) await inner.WriteAsync(last, cancel);
    }
}

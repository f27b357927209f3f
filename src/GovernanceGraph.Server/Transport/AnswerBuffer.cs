using System.Buffers;

namespace GovernanceGraph.Server.Transport;

/// <summary>
/// Holds one answer in pooled memory until it is whole, so that it leaves with its length and in one write. Once an answer passes
/// the limit what is written goes nowhere: the writer notices nothing and the transport answers with <c>ANSWER_TOO_LARGE</c>.
/// </summary>
public sealed class AnswerBuffer(int limit) : IBufferWriter<byte>, IDisposable
{
    private const int FirstSize = 4096;
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _length;

    /// <summary>True once the answer has passed the limit.</summary>
    public bool Overflowed { get; private set; }

    /// <summary>What was written so far.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    /// <summary>Forgets what was written.</summary>
    public void Clear()
    {
        _length = 0;
        Overflowed = false;
    }

    /// <inheritdoc/>
    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (count > _bytes.Length - _length) throw new InvalidOperationException("More was written than the buffer gave room for.");
        _length += count;
        if (_length > limit) Overflowed = true;
        if (Overflowed) _length = 0;
    }

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _bytes.AsMemory(_length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _bytes.AsSpan(_length);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        _length = 0;
    }

    private void Reserve(int room)
    {
        ObjectDisposedException.ThrowIf(_bytes.Length == 0, this);
        if (_bytes.Length - _length >= room) return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, checked(_length + room)));
        _bytes.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}

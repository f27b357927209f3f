using System.Buffers;

namespace GovernanceGraph.Server.Transport;

/// <summary>
/// Holds one answer in pooled memory until it is whole, so that it leaves with its length and in one write. Once an answer passes
/// the limit what is written goes nowhere: the writer notices nothing and the transport answers with <c>ANSWER_TOO_LARGE</c>.
/// </summary>
public sealed class AnswerBuffer(int limit) : IBufferWriter<byte>, IDisposable
{
    private const int FirstSize = 4096;
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int length;

    /// <summary>True once the answer has passed the limit.</summary>
    public bool Overflowed { get; private set; }

    /// <summary>What was written so far.</summary>
    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, length);

    /// <summary>Forgets what was written.</summary>
    public void Clear()
    {
        length = 0;
        Overflowed = false;
    }

    /// <inheritdoc/>
    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (count > bytes.Length - length) throw new InvalidOperationException("More was written than the buffer gave room for.");
        length += count;
        if (length > limit) Overflowed = true;
        if (Overflowed) length = 0;
    }

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return bytes.AsMemory(length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return bytes.AsSpan(length);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
        length = 0;
    }

    private void Reserve(int room)
    {
        ObjectDisposedException.ThrowIf(bytes.Length == 0, this);
        if (bytes.Length - length >= room) return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(bytes.Length * 2, checked(length + room)));
        bytes.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}

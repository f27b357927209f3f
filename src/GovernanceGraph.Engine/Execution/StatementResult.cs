using System.Buffers;

namespace GovernanceGraph.Engine.Execution;

/// <summary>The columns of a statement's one row, in pooled memory.</summary>
public sealed class StatementResult(int columns) : IDisposable
{
    private readonly (int Start, int Length)[] _columns = new (int, int)[columns];
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(16 * 1024);
    private int _used;

    /// <summary>The bytes of a column; empty for null.</summary>
    public ReadOnlySpan<byte> this[int column] => column < 0 ? default : _bytes.AsSpan(_columns[column].Start, _columns[column].Length);

    /// <summary>The bytes of all columns so far.</summary>
    public int Length => _used;

    /// <summary>Room for a column's value.</summary>
    public Memory<byte> Reserve(int column, int length)
    {
        if (_bytes.Length - _used < length) Grow(length);
        _columns[column] = (_used, length);
        _used += length;
        return _bytes.AsMemory(_columns[column].Start, length);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    private void Grow(int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(_used + length);
        _bytes.AsSpan(0, _used).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}

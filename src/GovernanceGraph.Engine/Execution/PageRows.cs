namespace GovernanceGraph.Engine.Execution;

/// <summary>The rows of a page in the order of the answer, whichever way they were read.</summary>
internal readonly ref struct PageRows(ReadOnlySpan<byte> data, ReadOnlySpan<int> starts, bool isBackward, bool hasMore)
{
    private readonly ReadOnlySpan<byte> _data = data;
    private readonly ReadOnlySpan<int> _starts = starts;

    public int Count => _starts.Length;

    /// <summary>Whether a further row was read, going the way the page was read.</summary>
    public bool HasMore => hasMore;

    public Record Row(int index, Span<(int, int)> fields)
    {
        var data = _data[_starts[isBackward ? _starts.Length - 1 - index : index]..];
        Record.Measure(data, fields);
        return new Record(data, fields);
    }
}

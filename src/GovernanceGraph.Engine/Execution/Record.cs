using System.Buffers.Binary;
using GovernanceGraph.Engine.Catalog.Choices;

namespace GovernanceGraph.Engine.Execution;

/// <summary>The fields of one record in PostgreSQL's binary form: a count, then for each field its type's OID, its length (-1: null) and its bytes.</summary>
public readonly ref struct Record(ReadOnlySpan<byte> data, Span<(int Start, int Length)> fields)
{
    private readonly ReadOnlySpan<byte> _data = data;
    private readonly Span<(int Start, int Length)> _fields = fields;

    public ReadOnlySpan<byte> this[int slot] => _data.Slice(_fields[slot].Start, Math.Max(0, _fields[slot].Length));

    public bool IsNull(int slot) => _fields[slot].Length < 0;

    /// <summary>Some of the fields, as whoever chooses by them reads them.</summary>
    public RowFacts Facts(ReadOnlySpan<int> slots) => new(_data, _fields, slots);

    /// <summary>Finds the fields of the record at the start of <paramref name="data"/> and returns the record's length.</summary>
    public static int Measure(ReadOnlySpan<byte> data, Span<(int Start, int Length)> fields)
    {
        var count = BinaryPrimitives.ReadInt32BigEndian(data);
        var at = sizeof(int);
        for (var i = 0; i < count; i++)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(data[(at + sizeof(int))..]);
            at += 2 * sizeof(int);
            fields[i] = (at, length);
            if (length > 0) at += length;
        }

        return at;
    }
}

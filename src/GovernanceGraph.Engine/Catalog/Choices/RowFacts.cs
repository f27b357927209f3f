using System.Collections.Frozen;
using System.Text;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Engine.Catalog.Choices;

/// <summary>What a <see cref="RowChoice"/> reads of a row, by the numbers of its facts.</summary>
/// <param name="data">The row in PostgreSQL's binary form.</param>
/// <param name="fields">Where its fields lie; a length below zero is null.</param>
/// <param name="slots">Of each fact the number of the field.</param>
public readonly ref struct RowFacts(ReadOnlySpan<byte> data, ReadOnlySpan<(int Start, int Length)> fields, ReadOnlySpan<int> slots)
{
    private readonly ReadOnlySpan<byte> _data = data;
    private readonly ReadOnlySpan<(int Start, int Length)> _fields = fields;
    private readonly ReadOnlySpan<int> _slots = slots;

    public bool Has(int fact) => _fields[_slots[fact]].Length >= 0;

    public Guid? Key(int fact) => Has(fact) ? new Guid(Bytes(fact), bigEndian: true) : null;

    /// <summary>Whether a Boolean is true.</summary>
    public bool Is(int fact) => Has(fact) && Bytes(fact)[0] != 0;

    public T? Value<T>(int fact)
        where T : struct, Enum => Has(fact) ? Spelling<T>.Of(Bytes(fact)) : null;

    private ReadOnlySpan<byte> Bytes(int fact)
    {
        var (start, length) = _fields[_slots[fact]];
        return _data.Slice(start, length);
    }

    private static class Spelling<T>
        where T : struct, Enum
    {
        private static readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> Values =
            Enum.GetNames<T>().ToFrozenDictionary(EnumNames.Of, Enum.Parse<T>, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

        public static T Of(ReadOnlySpan<byte> text)
        {
            Span<char> name = stackalloc char[64];
            return Values[name[..Encoding.ASCII.GetChars(text, name)]];
        }
    }
}

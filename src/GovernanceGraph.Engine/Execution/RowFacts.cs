using System.Collections.Frozen;
using System.Text;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Engine.Execution;

/// <summary>What a <see cref="Catalog.Choices.RowChoice"/> reads of a row.</summary>
public readonly ref struct RowFacts(Record row, ReadOnlySpan<int> slots)
{
    private readonly Record _row = row;
    private readonly ReadOnlySpan<int> _slots = slots;

    public bool Has(int fact) => !_row.IsNull(_slots[fact]);

    public Guid? Key(int fact) => Has(fact) ? new Guid(_row[_slots[fact]], bigEndian: true) : null;

    /// <summary>Whether a Boolean is true.</summary>
    public bool Is(int fact) => Has(fact) && _row[_slots[fact]][0] != 0;

    public T? Value<T>(int fact)
        where T : struct, Enum => Has(fact) ? Spelling<T>.Of(_row[_slots[fact]]) : null;

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

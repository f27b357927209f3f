using GovernanceGraph.Engine.Search;

namespace GovernanceGraph.Engine.Planning.Searching;

/// <summary>One of several shapes, which the row's tag picks; null where none does.</summary>
public sealed class PickShape(int tagSlot, PickShape.Alternative[] alternatives) : Shape
{
    public int TagSlot => tagSlot;

    public Alternative[] Alternatives => alternatives;

    public sealed record Alternative(byte[] Tag, Shape Shape);
}

/// <summary>Where a searched text stands in the fields of a row that a slot holds.</summary>
internal sealed class HighlightsShape(SearchInput text, int row, int slotCount, HighlightsShape.Field[] fields, Member[] members) : Shape
{
    public SearchInput Text => text;

    public int Row => row;

    public int SlotCount => slotCount;

    public Field[] Fields => fields;

    /// <summary>The members of each field's object.</summary>
    public Member[] Members => members;

    /// <param name="Name">As JSON.</param>
    public sealed record Field(byte[] Name, int Slot, bool IsCode);
}

/// <summary>Stands where a highlight's field is named.</summary>
internal sealed class HighlightFieldShape : Shape
{
    public static readonly HighlightFieldShape Instance = new();
}

/// <summary>The ranges of one highlight.</summary>
internal sealed class RangesShape(Member[] members) : Shape
{
    public Member[] Members => members;
}

/// <summary>The start or the length of a range.</summary>
internal sealed class RangePartShape(bool isLength) : Shape
{
    public bool IsLength => isLength;
}

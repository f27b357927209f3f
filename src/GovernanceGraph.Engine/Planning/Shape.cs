using GovernanceGraph.Engine.Planning.Logs;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Planning;

/// <summary>The form of the answer: a tree like the response, whose leaves name slots of the current record.</summary>
public abstract class Shape;

/// <summary>A member of a response object; its key is kept as the bytes <c>"name":</c>.</summary>
public sealed class Member(string key, Shape shape)
{
    public string Key => key;

    public byte[] KeyBytes { get; } = JsonKey.Of(key);

    public Shape Shape => shape;
}

/// <summary>The same JSON in every answer (<c>__typename</c>, reasons, null).</summary>
public sealed class ConstantShape(byte[] json) : Shape
{
    public byte[] Json => json;
}

public sealed class ScalarShape(int slot, Sql.WireKind kind) : Shape
{
    public int Slot => slot;

    public Sql.WireKind Kind => kind;
}

/// <summary>A global id of a known type.</summary>
public sealed class NodeIdShape(int slot, byte[] prefix) : Shape
{
    public int Slot => slot;

    /// <summary><c>Type:</c> in UTF-8.</summary>
    public byte[] Prefix => prefix;
}

/// <summary>True where the slot is not null.</summary>
public sealed class PresenceShape(int slot) : Shape
{
    public int Slot => slot;
}

/// <summary>A constant where the slot is not null, else null (the reason of a mask).</summary>
public sealed class WherePresentShape(int slot, byte[] json) : Shape
{
    public int Slot => slot;

    public byte[] Json => json;
}

/// <summary>A part of a personal text whose case the row tells: a slot holds the case's number, or <see cref="NoCase"/>, then the text.</summary>
/// <param name="part">The first letter of the part: value, masked or reason.</param>
public sealed class PersonalShape(int slot, char part) : Shape
{
    public const char NoCase = '-';

    public int Slot => slot;

    public char Part => part;

    /// <summary>Of each case why the text is masked; null where it is shown in full.</summary>
    public required byte[]?[] Reasons { get; init; }

    /// <summary>Why it is masked where no case holds.</summary>
    public required byte[] Usual { get; init; }

    /// <summary>Whether the mask tells nothing, not even whether there is a text.</summary>
    public required bool IsHidden { get; init; }

    /// <summary>What is written down of the texts that are shown in full; null for nothing.</summary>
    public Logged? Log { get; init; }

    /// <param name="Subject">The slot of the key of the person whom it is about.</param>
    /// <param name="Cases">Of each case, whether it is written down.</param>
    /// <param name="Name">What the log calls the field.</param>
    public sealed record Logged(int Subject, bool[] Cases, string Name);
}

/// <summary>Something that the server knows of the request: a text, a whole number, or a list of texts.</summary>
public sealed class ViewerFactShape(Func<RequestValues, object?> fact) : Shape
{
    public Func<RequestValues, object?> Fact => fact;
}

/// <summary>An object that is there where the request is charged for, else null.</summary>
public sealed class CountedObjectShape(Member[] members) : Shape
{
    public Member[] Members => members;
}

/// <summary>A personal text that is shown in full, each reading of which is written down.</summary>
/// <param name="subject">The slot of the key of the person whom it is about.</param>
/// <param name="name">What the log calls it.</param>
public sealed class DisclosedShape(int slot, int subject, string name) : Shape
{
    public int Slot => slot;

    public int Subject => subject;

    public string Name => name;
}

/// <summary>An object made of slots of the current record; null where its presence slot is.</summary>
public sealed class ObjectShape(Member[] members, int? presence = null) : Shape
{
    public Member[] Members => members;

    public int? Presence => presence;
}

/// <summary>An object whose type the row's tag tells.</summary>
public sealed class TypedShape(int tagSlot, TypedShape.Alternative[] alternatives, int? presence) : Shape
{
    public int TagSlot => tagSlot;

    public Alternative[] Alternatives => alternatives;

    public int? Presence => presence;

    public sealed record Alternative(byte[] Tag, ObjectShape Shape);
}

/// <summary>The objects of <c>nodes(ids)</c>: one group of rows per type, put into the order of the ids.</summary>
public sealed class NodesByIdShape(Argument ids, NodesByIdShape.Group[] groups) : Shape
{
    public Argument Ids => ids;

    public Group[] Groups => groups;

    public sealed record Group(Catalog.NodeType Type, int Rows, int SlotCount, int KeySlot, Shape Item);
}

/// <summary>A page of rows.</summary>
public sealed class ConnectionShape : Shape
{
    /// <summary>The slot of the parent's record that holds the rows; null when no member needs them.</summary>
    public required int? Rows { get; init; }

    public required int SlotCount { get; init; }

    public required PageSize Size { get; init; }

    /// <summary>Rows come last to first (<c>last</c> was given).</summary>
    public required bool IsBackward { get; init; }

    /// <summary>Whether <c>after</c> (forward) or <c>before</c> (backward) was given.</summary>
    public required bool HasCursor { get; init; }

    public required CursorShape Cursor { get; init; }

    public required Member[] Members { get; init; }
}

/// <summary>The rows of a log, each an answer of its own.</summary>
public sealed class StreamShape(int rows, int slotCount, Shape item, CursorShape cursor) : Shape
{
    public int Rows => rows;

    public int SlotCount => slotCount;

    public Shape Item => item;

    /// <summary>What the rows' cursors are made of; its slots are those of the log's keys.</summary>
    public CursorShape Cursor => cursor;

    /// <summary>Where the cursor that a subscription begins behind is found; null when it begins now.</summary>
    public required CursorInput? After { get; init; }

    /// <summary>The variable that holds that cursor, by its index; null when none does.</summary>
    public required int? AfterVariable { get; init; }

    /// <summary>Which rows can be meant at all, as is known before they are read.</summary>
    public required LogInterest Interest { get; init; }

    /// <summary>What each answer costs.</summary>
    public required CostTerm Cost { get; init; }
}

/// <summary>A slot that holds a row where what follows a cursor is no longer kept: the keys of the last row that is gone.</summary>
public sealed record LogGap(int Slot, CursorScope Scope);

/// <summary>A cursor as a value of its own.</summary>
public sealed class CursorValueShape(CursorShape cursor) : Shape
{
    public CursorShape Cursor => cursor;
}

/// <summary>A list that C# chooses for each row.</summary>
/// <param name="slots">Where the facts are, in their order.</param>
/// <param name="members">Of each member of an item the number of the field; a type name's is -1.</param>
/// <param name="narrowing">What the narrowing field must be; null for anything.</param>
public sealed class ChoicesShape(Catalog.ChoiceBinding choice, int[] slots, (byte[] Key, int Field)[] members, Argument? narrowing) : Shape
{
    public Catalog.ChoiceBinding Choice => choice;

    public int[] Slots => slots;

    public (byte[] Key, int Field)[] Members => members;

    public Argument? Narrowing => narrowing;

    /// <summary>The name of the items' type, in JSON.</summary>
    public byte[] TypeName { get; } = JsonKey.Text(choice.Type.Name);

    /// <summary>The number of the narrowing field.</summary>
    public int NarrowingField { get; } = Array.IndexOf(choice.Names, choice.NarrowedBy);
}

/// <summary>All rows of a slot as a plain list.</summary>
public sealed class ListShape(int rows, int slotCount, Shape item) : Shape
{
    public int Rows => rows;

    public int SlotCount => slotCount;

    public Shape Item => item;
}

/// <summary>A list whose items the plan knows, each made of slots of the current record.</summary>
public sealed class FixedListShape(Shape[] items) : Shape
{
    public Shape[] Items => items;
}

/// <summary>The first row of a slot as an object; null when there is none.</summary>
public sealed class FirstShape(int rows, int slotCount, Shape item) : Shape
{
    public int Rows => rows;

    public int SlotCount => slotCount;

    public Shape Item => item;
}

public sealed class NodesShape(Shape item) : Shape
{
    public Shape Item => item;
}

public sealed class EdgesShape(Member[] members) : Shape
{
    public Member[] Members => members;
}

public sealed class PageInfoShape(Member[] members) : Shape
{
    public Member[] Members => members;
}

public sealed class PageInfoFieldShape(PageInfoField which) : Shape
{
    public PageInfoField Which => which;
}

public enum PageInfoField
{
    HasNextPage,
    HasPreviousPage,
    StartCursor,
    EndCursor,
}

/// <summary>Stands where an edge's cursor is written.</summary>
public sealed class CursorPlaceShape : Shape
{
    public static readonly CursorPlaceShape Instance = new();
}

/// <summary>What a connection's cursors are made of: the slots of the sort keys, and what the signature binds them to.</summary>
public sealed class CursorShape(CursorScope scope)
{
    public CursorScope Scope => scope;

    /// <summary>The slots of the sort keys; empty until something asks for a cursor.</summary>
    public int[] Slots { get; set; } = [];
}

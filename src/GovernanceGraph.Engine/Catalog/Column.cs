using GovernanceGraph.Engine.Sql;

namespace GovernanceGraph.Engine.Catalog;

/// <summary>A column of a table, as EF Core's model names it.</summary>
public sealed class Column(string property, string name, string storeType, WireKind kind, bool isNullable, Type clrType)
{
    /// <summary>The C# property it is mapped from.</summary>
    public string Property => property;

    /// <summary>The column's name, unquoted.</summary>
    public string Name => name;

    /// <summary>PostgreSQL's type, such as <c>timestamp with time zone</c>; parameters compared with the column are cast to it.</summary>
    public string StoreType => storeType;

    public WireKind Kind => kind;

    public bool IsNullable => isNullable;

    /// <summary>The C# type without <c>Nullable&lt;&gt;</c>; enums are their own type, kept as text.</summary>
    public Type ClrType => clrType;

    /// <summary>The type of a parameter that is compared with the column.</summary>
    public Type ParameterType => clrType.IsEnum ? typeof(string) : clrType == typeof(short) ? typeof(int) : clrType;

    /// <summary>The longest text, in characters; null for other kinds.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Whether lists may be sorted by it: long texts would make cursors longer than what they point at.</summary>
    public bool IsSortable => kind is not (WireKind.Json or WireKind.TextList) && (kind != WireKind.Text || clrType.IsEnum || MaxLength <= 500);

    /// <summary>For a list column: a column of one item's type, which operands are compared with.</summary>
    public Column? Element { get; init; }

    public override string ToString() => name;
}

using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Catalog.Groups;

/// <summary>What rows can be grouped by.</summary>
/// <param name="shownAs">The field of a group's key that shows its value.</param>
/// <param name="column">The column of the row that the value is made of.</param>
public abstract class GroupKey(string name, string shownAs, string description, Column column) : PlanChoice(name)
{
    public string Field => shownAs;

    public string Description => description;

    public Column Column => column;

    /// <summary>Whether an index can find the rows of one value: days, and what is never null, which is compared by equality.</summary>
    public bool IsBounding => this is DateKey || !column.IsNullable;

    /// <summary>Which part of a fixed cut it is, by which people may be counted.</summary>
    public abstract CutPart Part { get; }
}

/// <summary>The value of a column.</summary>
public sealed class ColumnKey(string name, string shownAs, string description, Column column) : GroupKey(name, shownAs, description, column)
{
    public override CutPart Part => CutPart.Dimension;
}

/// <summary>The object that a row refers to, or a scope (an area) that it lies in.</summary>
/// <param name="scopeLevel">Which of the entity's scope columns it is; null for references.</param>
public sealed class ReferenceKey(string name, string shownAs, string description, Relation relation, int? scopeLevel) : GroupKey(name, shownAs, description, relation.From)
{
    public Relation Relation => relation;

    public int? ScopeLevel => scopeLevel;

    public override CutPart Part => scopeLevel is null ? CutPart.Dimension : CutPart.Scope;
}

/// <summary>The day, week, month … that a moment of the row lies in.</summary>
public sealed class DateKey(string name, string shownAs, string description, Column column, DateUnit unit) : GroupKey(name, shownAs, description, column)
{
    public DateUnit Unit => unit;

    /// <summary>Whether days depend on a time zone.</summary>
    public bool IsInstant => Column.Kind == WireKind.Instant;

    public override CutPart Part => CutPart.Date;
}

/// <summary>The parts of a fixed cut: anonymous viewers may give one of each when people are counted.</summary>
public enum CutPart
{
    Scope,
    Dimension,
    Date,
}

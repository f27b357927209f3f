using GraphQL.Types;

namespace GovernanceGraph.Engine.Catalog.Groups;

/// <summary>What the rows of an entity can be grouped by, and what can be computed of them.</summary>
public sealed class Grouping(Entity entity)
{
    public Entity Entity => entity;

    /// <summary>Stands for the groups where a query needs an entity.</summary>
    public Entity Groups { get; } = new(entity.Name + "Group", "groups", entity.Key);

    public required IReadOnlyList<GroupKey> Keys { get; init; }

    public required IReadOnlyList<Measure> Measures { get; init; }

    /// <summary>The moment by which rows belong to a period; null when they belong to none.</summary>
    public Column? Moment { get; init; }

    /// <summary>Whether the rows are people, who are counted over fixed cuts only and never a few of them.</summary>
    public bool IsOfPeople { get; init; }
}

/// <summary>Root, or in figures of a scope: a page of groups.</summary>
public sealed record GroupsBinding(Grouping Grouping) : Binding;

/// <summary>Of a group or of figures: how many rows there are.</summary>
public sealed record CountBinding : Binding;

/// <summary>Of a group: its key.</summary>
public sealed record KeyBinding : Binding;

/// <summary>Of a group's key: one of its values; null unless the rows are grouped by it.</summary>
public sealed record KeyValueBinding(GroupKey Key) : Binding;

/// <summary>Of people counted: whether the count is left out because it is small.</summary>
public sealed record SuppressedBinding : Binding;

/// <summary>A figure.</summary>
public sealed record MeasureBinding(Measure Measure) : Binding;

/// <summary>Of a group, a figure or an exclusion: a page of the rows behind it; <paramref name="IsNumerator"/>: those that a rate counts.</summary>
public sealed record RecordsBinding(bool IsNumerator = false) : Binding;

/// <summary>Root: the figures of a scope and a period.</summary>
public sealed record StatisticsBinding(Grouping Grouping) : Binding;

/// <summary>Of figures: the scope itself.</summary>
public sealed record ScopeBinding : Binding;

/// <summary>Of figures: the same figures by day, week, month …</summary>
public sealed record SeriesBinding(Grouping Grouping) : Binding;

/// <summary>Root: the scopes of one level, ranked by a figure.</summary>
public sealed record RankingBinding(Grouping Grouping, IReadOnlyDictionary<string, NodeType> Levels) : Binding;

/// <summary>Of figures: a value of the request or of the statement that the planner knows by the field's name.</summary>
public sealed record NamedBinding : Binding;

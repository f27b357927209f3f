using GovernanceGraph.Engine.Catalog.Access;
using GovernanceGraph.Engine.Sql;

namespace GovernanceGraph.Engine.Catalog;

/// <summary>A table that the graph shows, with everything that planning needs to know of it.</summary>
public sealed class Entity(string name, string table, Column key)
{
    public string Name => name;

    /// <summary>The table's name, unquoted.</summary>
    public string Table => table;

    /// <summary>The primary key: one uuid column.</summary>
    public Column Key => key;

    /// <summary>Columns by C# property name.</summary>
    public Dictionary<string, Column> Columns { get; } = [];

    /// <summary>Relations by C# navigation name.</summary>
    public Dictionary<string, Relation> Relations { get; } = [];

    /// <summary>The graph types its rows appear as: one, or several told apart by <see cref="NodeType.Discriminator"/>.</summary>
    public List<NodeType> Types { get; } = [];

    /// <summary>The column whose text tells the types apart; null when there is one type.</summary>
    public Column? TypeTag { get; set; }

    /// <summary>Columns that hold the keys of the scopes (areas) a row lies in, outermost first; empty when the entity has none.</summary>
    public IReadOnlyList<Column> Scopes { get; set; } = [];

    /// <summary>The columns of a row's place, which <c>near</c> and <c>box</c> look by; null when it has none.</summary>
    public PointBinding? Place { get; set; }

    /// <summary>Whether its rows are computed: no index finds one by its key, so that none is fetched by id.</summary>
    public bool IsView { get; init; }

    /// <summary>Whether lists of it need an anchor before they may be filtered freely.</summary>
    public bool IsBig { get; set; }

    /// <summary>The first day that a row holds; null when rows have none.</summary>
    public Column? ValidFrom { get; set; }

    /// <summary>The last day that a row holds; null when rows have none.</summary>
    public Column? ValidTo { get; set; }

    /// <summary>The instant that a row came to be; null when rows do not tell.</summary>
    public Column? Happened { get; set; }

    /// <summary>Whether lists leave out rows that have ended, unless they are asked for another day.</summary>
    public bool ListsCurrent { get; set; }

    /// <summary>How its rows are found by their text; null when they are not.</summary>
    public SearchDefinition? Search { get; set; }

    /// <summary>How its rows are followed in their order; null when they are no log.</summary>
    public EventLog? Log { get; set; }

    /// <summary>Which rows everybody may see.</summary>
    public RowRule PublicRows { get; set; } = RowRule.Everything;

    /// <summary>Who may see rows that are not public.</summary>
    public EquatableList<Grant> Grants { get; set; } = new([]);

    /// <summary>Whether its rows are about persons, so that counting them may tell of one.</summary>
    public bool IsOfPeople { get; set; }

    /// <summary>The order of a list that asks for none.</summary>
    public IReadOnlyList<(Column Column, bool Descending)> DefaultOrder { get; set; } = [];

    /// <summary>Columns whose order an index serves in every scope; other orders of a big table need an anchor.</summary>
    public HashSet<Column> IndexedOrders { get; } = [];

    public override string ToString() => name;
}

/// <summary>
/// Which rows of an entity a viewer may see. <paramref name="Conditions"/> all hold on the row itself; <paramref name="Through"/>: the rows it
/// refers to are all visible; <paramref name="AnyOf"/>: at least one of these collections has a row (checked only where the row is a root);
/// <paramref name="IsNever"/>: no row is.
/// </summary>
public sealed record RowRule(IReadOnlyList<Condition> Conditions, IReadOnlyList<Relation>? Through = null, IReadOnlyList<Relation>? AnyOf = null, bool IsNever = false)
{
    public static readonly RowRule Everything = new([]);

    /// <summary>Whether every row is visible.</summary>
    public bool IsEverything => Conditions.Count == 0 && Through is null or { Count: 0 } && !IsNever;
}

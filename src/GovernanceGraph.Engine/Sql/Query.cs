using GovernanceGraph.Engine.Catalog;

namespace GovernanceGraph.Engine.Sql;

/// <summary>
/// One SELECT: rows of one entity with the to-one rows they need joined in. Built by the planner, read-only afterwards.
/// Its <see cref="Slots"/> are the columns of its record: where the answer's shape finds its values.
/// </summary>
public sealed class Query(Entity? entity, string alias)
{
    private readonly Dictionary<Expr, int> _slotOf = [];
    private readonly List<Expr> _slots = [];

    /// <summary>Null for a SELECT without FROM: the record that carries a root list.</summary>
    public Entity? Entity => entity;

    public string Alias => alias;

    /// <summary>Where the rows come from when not from the entity's table.</summary>
    public RowSource? From { get; set; }

    /// <summary>How these rows hang on the row of the query around them; null for a root.</summary>
    public Link? Link { get; set; }

    public List<Join> Joins { get; } = [];

    public List<Expr> Where { get; } = [];

    /// <summary>The rows beyond a cursor: tested after <see cref="Nearest"/> has picked its rows.</summary>
    public Expr? Keyset { get; set; }

    /// <summary>Only the first rows by this key count at all, whichever page of them is read.</summary>
    public (Expr Key, int Rows)? Nearest { get; set; }

    /// <summary>The finds of a search, which the queries in its slots read from; for a record.</summary>
    public SearchFinds? Finds { get; set; }

    public List<SortKey> OrderBy { get; } = [];

    public Expr? Limit { get; set; }

    /// <summary>Rows read beyond the limit, to know whether there are more.</summary>
    public int LookAhead { get; set; }

    /// <summary>
    /// Whether the rows are filtered, sorted and limited before the joins, so that only those of the page are joined. Set where a test or a sort
    /// would otherwise see joined rows that it throws away; where an index gives the rows in order and all are kept, joins cost less below the limit.
    /// </summary>
    public bool IsPageFirst { get; set; }

    public IReadOnlyList<Expr> Slots => _slots;

    /// <summary>Whether the record carries nothing but the rows of a list.</summary>
    public bool IsList => Entity is null && Finds is null && Slots is [RowsOf];

    /// <summary>The slot that holds <paramref name="expr"/>; equal expressions share one.</summary>
    public int Slot(Expr expr)
    {
        if (_slotOf.TryGetValue(expr, out var slot)) return slot;
        _slots.Add(expr);
        return _slotOf[expr] = _slots.Count - 1;
    }
}

/// <summary>A to-one row: <c>left join</c>, or <c>join</c> where it always exists and is visible.</summary>
/// <param name="IsLink">Whether it is the link table by which the rows hang on those of the query around them.</param>
public sealed record Join(string Table, string Alias, Expr On, bool IsInner, bool IsLink = false)
{
    /// <summary>What decides whether the row is there at all; two references share a join only where they share it.</summary>
    public Catalog.Access.FieldRule? Rule { get; init; }
}

public sealed record SortKey(Expr Expr, bool Descending, bool IsNullable);

/// <summary>
/// The condition that ties a nested query to its parent's row: <c>child.column = parent</c>. Several alternatives stand for a parent whose
/// own row tells which column to compare (the level of an area): the generator writes one subquery for each and lets the row choose.
/// </summary>
public sealed record Link(Expr Parent, IReadOnlyList<LinkAlternative> Alternatives);

/// <param name="Column">The child's column.</param>
/// <param name="When">The condition on the parent's row; null when it is the only alternative.</param>
public sealed record LinkAlternative(Expr Column, Expr? When);

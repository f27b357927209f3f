using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Groups;

namespace GovernanceGraph.Engine.Sql;

/// <summary>A table made of the rows of a query: a row for each group of equal keys or, without keys, one row of all, be there rows or not.</summary>
public sealed class Tally(Query rows)
{
    private readonly List<(Column Column, Expr Value)> _columns = [];

    public Query Rows => rows;

    /// <summary>The keys, which come first, then what is computed of each group.</summary>
    public IReadOnlyList<(Column Column, Expr Value)> Columns => _columns;

    public int Keys { get; private set; }

    /// <summary>A key of the groups; its values are as those of <paramref name="like"/>.</summary>
    public Column Key(Expr value, Column like)
    {
        Keys++;
        return Add("k", value, like.StoreType, like.Kind, like.IsNullable, like.ClrType);
    }

    /// <summary>What is computed of each group; equal expressions share a column.</summary>
    public Column Value(Expr value, WireKind kind, bool isNullable)
    {
        var (known, _) = _columns.Find(c => c.Value.Equals(value));
        return known ?? kind switch
        {
            WireKind.Integer => Add("m", value, "bigint", kind, isNullable, typeof(long)),
            WireKind.Boolean => Add("m", value, "boolean", kind, isNullable, typeof(bool)),
            WireKind.Numeric => Add("m", value, "numeric", kind, isNullable, typeof(decimal)),
            _ => Add("m", value, "double precision", WireKind.Float, isNullable, typeof(double)),
        };
    }

    private Column Add(string prefix, Expr value, string storeType, WireKind kind, bool isNullable, Type clrType)
    {
        var name = $"{prefix}{_columns.Count}";
        var column = new Column(name, name, storeType, kind, isNullable, clrType);
        _columns.Add((column, value));
        return column;
    }
}

/// <summary>Where a query's rows come from, in place of its entity's table.</summary>
public abstract record RowSource;

/// <summary>The rows that a function of the database gives.</summary>
public sealed record CallSource(string Function, EquatableList<Expr> Arguments) : RowSource;

/// <summary>The groups of a tally.</summary>
public sealed record GroupSource(Tally Groups) : RowSource;

/// <summary>The entity's own rows, each with the one row of a tally that depends on it; <paramref name="Rank"/> numbers them by a key, all of them, whichever page is read.</summary>
public sealed record TalliedSource(Tally Tally, SortKey? Rank = null) : RowSource
{
    /// <summary>The column of the rank.</summary>
    public static readonly Column Place = new("place", "place", "bigint", WireKind.Integer, isNullable: false, typeof(long));
}

/// <summary>The days on which the days, weeks, months … from one day to another begin, each with the one row of a tally that depends on it.</summary>
public sealed record CalendarSource(DateUnit Unit, Expr From, Expr To, Tally Tally) : RowSource
{
    /// <summary>The column of the days.</summary>
    public static readonly Column Day = new("day", "day", "date", WireKind.Day, isNullable: false, typeof(DateOnly));
}

using GovernanceGraph.Engine.Catalog;

namespace GovernanceGraph.Engine.Sql;

/// <summary>Whether a row's words hold the searched text: <c>vector @@ query</c>, which a GIN index answers.</summary>
public sealed record Found(Expr Vector, Expr Text) : Expr;

/// <summary>An operand that is worked out once for the statement rather than for each row: <c>(select …)</c>.</summary>
public sealed record Once(Expr Operand) : Expr;

/// <summary>
/// The finds of a search over several tables, best first. Bounded for any text: of a big table with a date, the newest rows are looked at first; where many
/// of them are finds, they are all that is ranked. Else the index gives the finds, up to a number, and the newest of them are ranked.
/// </summary>
public sealed record SearchFinds(IReadOnlyList<SearchedRows> Tables, Expr Text, Expr Instant)
{
    /// <summary>The most finds of a search.</summary>
    public const int Most = 1_000;

    /// <summary>How many of a big dated table's newest rows are looked at before its index.</summary>
    public const int Newest = 2_000;

    /// <summary>So many finds among the newest rows are enough.</summary>
    public const int Enough = 50;

    /// <summary>The most finds that the index gives of a big dated table.</summary>
    public const int Dated = 3_000;

    /// <summary>The most of those that are ranked, the newest ones.</summary>
    public const int Ranked = 1_000;

    /// <summary>The most finds that the index gives of another table, all to be ranked.</summary>
    public const int Undated = 1_000;

    /// <summary>The columns of a find.</summary>
    public static readonly Column Score = new("score", "score", "double precision", WireKind.Float, isNullable: false, typeof(double));
    public static readonly Column Kind = new("kind", "kind", "text", WireKind.Text, isNullable: false, typeof(string));
    public static readonly Column Key = new("id", "id", "uuid", WireKind.Uuid, isNullable: false, typeof(Guid));

    /// <summary>The finds as a table, which other queries read from.</summary>
    public static readonly Entity Entity = new("SearchResult", "finds", Key);
}

/// <summary>The rows of one table that may be finds: those that the viewer may see, in the scope asked for.</summary>
/// <param name="Kind">What tells them from other tables' rows.</param>
/// <param name="Date">What ages them; null where nothing does.</param>
/// <param name="Newest">Of a big table whose rows age: its order, newest first, ended by the key; an index serves it.</param>
public sealed record SearchedRows(string Kind, Query Rows, Column Vector, Expr? Date, IReadOnlyList<SortKey>? Newest);

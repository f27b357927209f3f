using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Catalog;

namespace GovernanceGraph.Engine.Sql;

/// <summary>An SQL expression. Immutable; records compare by value, so that equal slots are read once.</summary>
public abstract record Expr;

public sealed record ColumnExpr(string Alias, Column Column) : Expr;

/// <summary>A parameter by its 1-based number, cast to its type so that PostgreSQL never guesses.</summary>
public sealed record Parameter(int Ordinal, string StoreType) : Expr;

/// <summary>A whole number written into the statement: page sizes and look-ahead, never text from a request.</summary>
public sealed record IntegerLiteral(long Value) : Expr;

public sealed record BooleanLiteral(bool Value) : Expr;

/// <summary>A text constant of the catalogue (enum values, discriminators); the generator quotes it.</summary>
public sealed record TextLiteral(string Value) : Expr;

public sealed record Compare(Expr Left, Comparison Operator, Expr Right) : Expr;

/// <summary><c>(a, b) &lt; ($1, $2)</c>: what an index on (a, b) answers at once.</summary>
public sealed record RowCompare(EquatableList<Expr> Left, Comparison Operator, EquatableList<Expr> Right) : Expr;

/// <summary><c>left = any(array)</c>.</summary>
public sealed record AnyOf(Expr Left, Expr Array) : Expr;

/// <summary><c>left in ('A', 'B')</c>, of constants.</summary>
public sealed record InList(Expr Left, EquatableList<Expr> Values) : Expr;

/// <summary>The first operand that is not null.</summary>
public sealed record Coalesce(EquatableList<Expr> Operands) : Expr;

/// <summary><c>array[a, b]</c></summary>
public sealed record ArrayOf(EquatableList<Expr> Items) : Expr;

public sealed record IsNull(Expr Operand, bool Negated = false) : Expr;

/// <summary>Holds when all operands do; true of none.</summary>
public sealed record And(EquatableList<Expr> Operands) : Expr;

/// <summary>Holds when one operand does; false of none.</summary>
public sealed record Or(EquatableList<Expr> Operands) : Expr;

/// <summary>The exact complement, also of unknown: <c>(operand) is not true</c>.</summary>
public sealed record Not(Expr Operand) : Expr;

/// <summary>A function of the generator's short list.</summary>
public sealed record Call(Function Function, EquatableList<Expr> Arguments) : Expr;

/// <summary>A personal column through its mask.</summary>
public sealed record Masked(Expr Operand, Mask Mask) : Expr;

/// <summary>The operand where the condition holds, else null; the operand is not even evaluated then.</summary>
public sealed record OnlyWhen(Expr Condition, Expr Operand) : Expr;

/// <summary>The value of the first case that holds, else the last; a case that does not hold is not evaluated.</summary>
public sealed record FirstOf(EquatableList<(Expr When, Expr Then)> Cases, Expr? Else) : Expr;

/// <summary><c>null::text</c></summary>
public sealed record NullText : Expr;

/// <summary>A text behind a letter that tells what it is; the letter alone where the text is null.</summary>
public sealed record TaggedText(char Tag, Expr Text) : Expr;

/// <summary>A value of any kind as text.</summary>
public sealed record AsText(Expr Operand) : Expr;

/// <summary>The turn of a log from which on rows may still come: a function of the database, called once in a statement.</summary>
public sealed record Horizon(string Function) : Expr;

public sealed record Exists(Query Query) : Expr;

/// <summary>The keys of a query's rows as an array; of a query that depends on no row around it, PostgreSQL finds them once.</summary>
public sealed record KeysOf(Query Query, ColumnExpr Key) : Expr;

/// <summary>The number of rows, as bigint, at most <paramref name="AtMost"/> when given.</summary>
public sealed record CountOf(Query Query, Expr? AtMost = null) : Expr;

/// <summary>All rows of a query as one bytea of binary records, in order; null when there are none.</summary>
public sealed record RowsOf(Query Query) : Expr;

/// <summary>Metres between a row's place and a point on the sphere (mean radius 6,371,008.8 m), by the haversine formula.</summary>
public sealed record SphereDistance(Expr Longitude, Expr Latitude, Expr FromLongitude, Expr FromLatitude) : Expr;

/// <summary>Whether a row's place lies in a box; a GiST index on <c>point(longitude, latitude)</c> answers it.</summary>
public sealed record InBox(Expr Longitude, Expr Latitude, Expr West, Expr South, Expr East, Expr North) : Expr;

/// <summary>jsonb as text.</summary>
public sealed record JsonText(Expr Operand) : Expr;

public enum Comparison
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// <summary>Functions that plans may call; all exist alike in PostgreSQL 15 to 18.</summary>
public enum Function
{
    /// <summary><c>starts_with(text, prefix)</c></summary>
    StartsWith,

    /// <summary><c>right(text, length(suffix)) = suffix</c></summary>
    EndsWith,

    /// <summary><c>strpos(text, part) &gt; 0</c></summary>
    Contains,

    /// <summary><c>strpos</c> with the letters A–Z of both sides made small.</summary>
    ContainsAnyCase,

    /// <summary><c>cardinality(array) &gt; 0</c></summary>
    IsNotEmpty,

    /// <summary><c>array_position(array, value)</c></summary>
    PositionIn,

    /// <summary><c>value = any(array column)</c></summary>
    HasElement,

    /// <summary>The instant at which the day after a day begins in a time zone.</summary>
    StartOfNextDay,
}

using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Catalog.Groups;

/// <summary>A figure that is computed from rows, and opens to the rows it was computed from. Tests and values are made for the alias of the row.</summary>
/// <param name="name">Its name in the enum of figures.</param>
/// <param name="shownAs">The field that shows it.</param>
public abstract class Measure(string name, string shownAs, string description) : PlanChoice(name)
{
    public string Field => shownAs;

    public string Description => description;

    /// <summary>Why rows are left out of it, in the order in which the reasons are tried; the last one holds for all that are left.</summary>
    public IReadOnlyList<Exclusion> Exclusions { get; init; } = [];
}

/// <summary>How many rows pass a test.</summary>
public sealed class CountMeasure(string name, string shownAs, string description, Func<string, Expr> test) : Measure(name, shownAs, description)
{
    public Func<string, Expr> Test => test;
}

/// <summary>The share of the rows that pass <paramref name="among"/> that pass <paramref name="of"/> too.</summary>
public sealed class RateMeasure(string name, string shownAs, string description, Func<string, Expr> of, Func<string, Expr> among) : Measure(name, shownAs, description)
{
    public Func<string, Expr> Of => of;

    public Func<string, Expr> Among => among;
}

/// <summary>What a number of each row comes to, over the rows that have it.</summary>
/// <param name="value">The number, or the interval where <paramref name="kind"/> is hours.</param>
/// <param name="among">Which rows have it.</param>
public sealed class NumberMeasure(string name, string shownAs, string description, NumberKind kind, Func<string, Expr> value, Func<string, Expr> among) : Measure(name, shownAs, description)
{
    public NumberKind Kind => kind;

    public Func<string, Expr> Value => value;

    public Func<string, Expr> Among => among;
}

/// <summary>How many rows there are for each thousand of something of the scope (households of an area).</summary>
/// <param name="of">The scope's column.</param>
public sealed class DensityMeasure(string name, string shownAs, string description, Column of) : Measure(name, shownAs, description)
{
    public const int Per = 1_000;

    public Column Of => of;
}

/// <summary>What a number is, which decides what stands for all: the median of hours, the average of numbers, the sum of money.</summary>
public enum NumberKind
{
    Hours,
    Number,
    Money,
}

/// <summary>Why rows are left out of a figure.</summary>
/// <param name="Reason">Its name in the enum of reasons.</param>
/// <param name="Test">Null: all that no other reason holds for.</param>
public sealed record Exclusion(string Reason, string Description, Func<string, Expr>? Test);

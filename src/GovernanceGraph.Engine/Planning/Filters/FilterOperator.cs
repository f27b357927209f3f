using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Planning.Filters;

/// <summary>One operation of a scalar filter, such as <c>eq</c> or <c>startsWith</c>. Two-valued: a test on null is false, but for <c>eq: null</c>.</summary>
public abstract class FilterOperator(string name)
{
    /// <summary>The name in the filter input.</summary>
    public string Name => name;

    /// <summary>Whether the operand is a list of values.</summary>
    public virtual bool TakesList => false;

    /// <summary>Whether an index on the column can find the rows (so that the test may anchor a list of a big table).</summary>
    public virtual bool CanAnchor => false;

    /// <summary>How much more the test costs than reading the row (<see cref="ScanPrice"/>).</summary>
    public virtual int Scans => 0;

    /// <summary>The test; never called for <c>{}</c>. <paramref name="operand"/>'s structure (null or not) is fixed for the plan.</summary>
    public abstract Expr Test(Expr target, Column column, Argument operand, ParameterList parameters);
}

/// <summary>The exact complement of another operator, also on null: <c>neq</c>, <c>nin</c>, <c>ncontains</c> …</summary>
public sealed class Complement(string name, FilterOperator of) : FilterOperator(name)
{
    public override bool TakesList => of.TakesList;

    public override int Scans => of.Scans;

    public override Expr Test(Expr target, Column column, Argument operand, ParameterList parameters) => of.Test(target, column, operand, parameters) switch
    {
        Compare test when !column.IsNullable => test with { Operator = Opposite(test.Operator) },   // PostgreSQL knows how many rows <> leaves, but not "is not true"
        var test => new Not(test),
    };

    private static Comparison Opposite(Comparison comparison) => comparison switch
    {
        Comparison.Equal => Comparison.NotEqual,
        Comparison.NotEqual => Comparison.Equal,
        Comparison.Less => Comparison.GreaterOrEqual,
        Comparison.LessOrEqual => Comparison.Greater,
        Comparison.Greater => Comparison.LessOrEqual,
        _ => Comparison.Less,
    };
}

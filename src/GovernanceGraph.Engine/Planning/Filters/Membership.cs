using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Planning.Filters;

/// <summary><c>in</c>: equal to one of the items; a null among them stands for rows without a value. A null list holds nothing.</summary>
public sealed class Membership() : FilterOperator("in")
{
    public override bool TakesList => true;

    public override bool CanAnchor => true;

    public override Expr Test(Expr target, Column column, Argument operand, ParameterList parameters)
    {
        if (operand.IsNull) return new BooleanLiteral(false);
        Expr among = new AnyOf(target, parameters.List(operand, column));
        return HasNull(operand) ? new Or(EquatableList.Of(among, new IsNull(target))) : among;
    }

    /// <summary>Whether the list names null; part of a plan's shape.</summary>
    private static bool HasNull(Argument operand) => operand.Items.Any(i => i.IsNull);
}

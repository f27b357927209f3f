using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Planning.Filters;

/// <summary><c>eq</c>: equal, or both null.</summary>
public sealed class Equality() : FilterOperator("eq")
{
    public override bool CanAnchor => true;

    public override Expr Test(Expr target, Column column, Argument operand, ParameterList parameters) =>
        operand.IsNull ? new IsNull(target) : new Compare(target, Comparison.Equal, parameters.Value(operand, column));
}

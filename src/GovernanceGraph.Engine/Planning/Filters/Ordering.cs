using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Planning.Filters;

/// <summary><c>gt gte lt lte</c>; nothing is more or less than null.</summary>
public sealed class Ordering(string name, Comparison comparison) : FilterOperator(name)
{
    public override bool CanAnchor => true;

    public override Expr Test(Expr target, Column column, Argument operand, ParameterList parameters) =>
        operand.IsNull ? new BooleanLiteral(false) : new Compare(target, comparison, parameters.Value(operand, column));
}

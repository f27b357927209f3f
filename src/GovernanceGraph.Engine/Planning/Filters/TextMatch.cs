using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Planning.Filters;

/// <summary><c>contains startsWith endsWith containsAnyCase</c>, by characters, never by pattern: % and _ are themselves.</summary>
public sealed class TextMatch(string name, Function function) : FilterOperator(name)
{
    public override int Scans => function == Function.ContainsAnyCase ? ScanPrice.AnyCaseMatch : ScanPrice.TextMatch;

    public override Expr Test(Expr target, Column column, Argument operand, ParameterList parameters) =>
        operand.IsNull ? new BooleanLiteral(false) : new Call(function, EquatableList.Of(target, parameters.Value(operand, column)));
}

using System.Linq.Expressions;
using System.Reflection;
using Moments = GovernanceGraph.Engine.Catalog.Definitions.Groups.Moments;

namespace GovernanceGraph.IntegrationTests.Engine.Differential.Naive;

/// <summary>What a formula says of a row, as C# says it.</summary>
internal sealed class NaiveFormula : ExpressionVisitor
{
    public static bool Holds(LambdaExpression test, object row) => (bool)((LambdaExpression)new NaiveFormula().Visit(test)).Compile().DynamicInvoke(row)!;

    protected override Expression VisitMember(MemberExpression node) =>
        node.Member is PropertyInfo property && property.DeclaringType == typeof(Moments) ? Expression.Constant(DateTime.UtcNow) : base.VisitMember(node);
}

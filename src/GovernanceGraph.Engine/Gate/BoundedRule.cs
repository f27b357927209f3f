using GraphQL.Validation;
using GraphQLParser.AST;

namespace GovernanceGraph.Engine.Gate;

/// <summary>
/// A validation rule that falls silent once enough errors are found. GraphQL.NET goes on for ever and looks up suggestions among the whole schema's
/// names for each error; only the first few are answered anyway.
/// </summary>
public sealed class BoundedRule(IValidationRule rule, int mostErrors) : IValidationRule
{
    /// <summary>GraphQL.NET's rules of the specification, each silent after <paramref name="mostErrors"/> errors of them all (at least 1).</summary>
    public static IReadOnlyList<IValidationRule> CoreRules(int mostErrors)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(mostErrors, 1);
        return [.. DocumentValidator.CoreRules.Select(rule => new BoundedRule(rule, mostErrors))];
    }

    public async ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) =>
        Bound(await rule.GetPreNodeVisitorAsync(context));

    public ValueTask<IVariableVisitor?> GetVariableVisitorAsync(ValidationContext context) => rule.GetVariableVisitorAsync(context);

    public async ValueTask<INodeVisitor?> GetPostNodeVisitorAsync(ValidationContext context) =>
        Bound(await rule.GetPostNodeVisitorAsync(context));

    private Visitor? Bound(INodeVisitor? visitor) => visitor is null ? null : new Visitor(visitor, mostErrors);

    private sealed class Visitor(INodeVisitor visitor, int mostErrors) : INodeVisitor
    {
        public ValueTask EnterAsync(ASTNode node, ValidationContext context) =>
            IsEnough(context) ? default : visitor.EnterAsync(node, context);

        public ValueTask LeaveAsync(ASTNode node, ValidationContext context) =>
            IsEnough(context) ? default : visitor.LeaveAsync(node, context);

        private bool IsEnough(ValidationContext context) => context.HasErrors && context.Errors.Take(mostErrors).Count() == mostErrors;
    }
}

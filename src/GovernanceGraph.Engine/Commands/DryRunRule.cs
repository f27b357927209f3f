using GraphQL.Validation;
using GraphQLParser.AST;

namespace GovernanceGraph.Engine.Commands;

/// <summary><c>@dryRun</c> stands on steps only: on any other field it would promise what it does not keep.</summary>
internal sealed class DryRunRule : ValidationRuleBase
{
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(Visitor);

    private static readonly INodeVisitor Visitor = new MatchingNodeVisitor<GraphQLField>((field, context) =>
    {
        if (!DryRunDirective.IsOn([field]) || context.TypeInfo.GetParentType() == context.Schema.Mutation) return;
        context.ReportError(new ValidationError(context.Document.Source, "dryRun", $"@dryRun stands on the fields of Mutation only, not on `{field.Name.StringValue}`.", field));
    });
}

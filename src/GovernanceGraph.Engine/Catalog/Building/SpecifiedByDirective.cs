using GovernanceGraph.Engine.Scalars;
using GraphQL.Types;
using GraphQLParser.AST;

namespace GovernanceGraph.Engine.Catalog.Building;

/// <summary><c>@specifiedBy</c> of the GraphQL specification (§3.13.4): where a custom scalar's form is defined.</summary>
public sealed class SpecifiedByDirective : Directive
{
    public static readonly SpecifiedByDirective Instance = new();

    private SpecifiedByDirective()
        : base("specifiedBy", DirectiveLocation.Scalar)
    {
        Description = "Where the form of a custom scalar is defined (标量规范).";
        Arguments = [new QueryArgument(new NonNullGraphType(ScalarTypes.String)) { Name = "url", Description = "The address of the definition (规范地址)." }];
    }

    public override bool? Introspectable => true;
}

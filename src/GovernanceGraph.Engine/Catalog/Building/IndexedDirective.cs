using GraphQL.Types;
using GraphQLParser.AST;

namespace GovernanceGraph.Engine.Catalog.Building;

/// <summary><c>@indexed</c>: a filter field that may anchor an anonymous viewer's list of a big table.</summary>
public sealed class IndexedDirective : Directive
{
    public static readonly IndexedDirective Instance = new();

    private IndexedDirective()
        : base("indexed", DirectiveLocation.InputFieldDefinition)
    {
        Description = "An index finds rows by this field (有索引): comparing it with a value anchors a list of a big table, so that other tests may be added freely.";
    }

    public override bool? Introspectable => true;
}

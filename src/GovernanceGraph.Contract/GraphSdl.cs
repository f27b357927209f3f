using GraphQL.Types;
using GraphQL.Utilities;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace GovernanceGraph.Contract;

/// <summary>The schema as text: <c>schema/governance.graphql</c> and <c>/graphql/schema.graphql</c>. Fields stand in their declared order, types by name.</summary>
public static class GraphSdl
{
    private static readonly SDLPrinterOptions Options = new() { EachUnionMemberOnNewLine = true };

    public static string Print(ISchema schema)
    {
        var document = new SchemaExporter(schema).Export();
        document.Definitions.Sort((left, right) => (Rank(left), Name(left)).CompareTo((Rank(right), Name(right))));
        return new SDLPrinter(Options).Print(document).Replace("\r\n", "\n").TrimEnd() + "\n";
    }

    /// <summary>The schema, what can be asked, directives, then all else.</summary>
    private static int Rank(ASTNode definition) => definition switch
    {
        GraphQLSchemaDefinition => 0,
        GraphQLObjectTypeDefinition { Name.StringValue: "Query" or "Mutation" or "Subscription" } => 1,
        GraphQLDirectiveDefinition => 2,
        _ => 3,
    };

    private static string Name(ASTNode definition) => (definition as INamedNode)?.Name.StringValue ?? "";
}

using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;

namespace GovernanceGraph.Contract;

/// <summary>The schema as text: <c>schema/governance.graphql</c> and <c>/graphql/schema.graphql</c>.</summary>
public static class GraphSdl
{
    public static string Print(ISchema schema) => schema.Print(new PrintOptions { StringComparison = StringComparison.Ordinal, IncludeDescriptions = true, IncludeDeprecationReasons = true }).Replace("\r\n", "\n").TrimEnd() + "\n";
}

using GraphQLParser;
using GraphQLParser.AST;

namespace GovernanceGraph.Engine.Gate;

internal static class ResponseKey
{
    /// <summary>The name under which a field stands in the answer: its alias, else its name.</summary>
    internal static ROM Of(GraphQLField field) => field.Alias is { } alias ? alias.Name.Value : field.Name.Value;
}

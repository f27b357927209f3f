using GraphQLParser.AST;

namespace GovernanceGraph.Engine.Gate;

/// <summary>What a field's arguments add to the cost of comparing it: GraphQL.NET prints both sides' values anew for each pair.</summary>
internal static class ArgumentWeight
{
    private const int CharactersPerUnit = 64;

    internal static long Of(GraphQLArguments? arguments)
    {
        var weight = 0L;
        foreach (var argument in arguments ?? Enumerable.Empty<GraphQLArgument>())
            weight += 1 + Of(argument.Value);
        return weight;
    }

    private static long Of(GraphQLValue value) => value switch
    {
        GraphQLListValue list => 1 + (list.Values?.Sum(Of) ?? 0),
        GraphQLObjectValue fields => 1 + (fields.Fields?.Sum(field => 1 + Of(field.Value)) ?? 0),
        GraphQLStringValue text => 1 + text.Value.Length / CharactersPerUnit,
        _ => 1,
    };
}

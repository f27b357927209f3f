using GraphQLParser.AST;

namespace GovernanceGraph.Engine.Documents;

/// <summary>Walks fields of a document through its fragments.</summary>
internal static class RootFields
{
    /// <summary>All fields at the root, whether skipped or not.</summary>
    public static IEnumerable<GraphQLField> All(GraphQLSelectionSet set, IReadOnlyDictionary<string, GraphQLFragmentDefinition> fragments)
    {
        foreach (var node in set.Selections)
        {
            var inner = node switch
            {
                GraphQLInlineFragment inline => inline.SelectionSet,
                GraphQLFragmentSpread spread => fragments[spread.FragmentName.Name.StringValue].SelectionSet,
                _ => null,
            };
            if (node is GraphQLField field) yield return field;
            if (inner is null) continue;
            foreach (var found in All(inner, fragments)) yield return found;
        }
    }
}

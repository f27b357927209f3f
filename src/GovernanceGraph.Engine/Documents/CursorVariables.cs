using GovernanceGraph.Engine.Values;
using GraphQLParser.AST;

namespace GovernanceGraph.Engine.Documents;

/// <summary>The variables that are given to <c>after</c> or <c>before</c>: which keys of such a cursor are null is part of a plan's shape.</summary>
internal sealed class CursorVariables
{
    private readonly int[] _indexes;

    public CursorVariables(GraphQLOperationDefinition operation, IReadOnlyDictionary<string, GraphQLFragmentDefinition> fragments, VariableDefinitions variables)
    {
        var found = new SortedSet<int>();
        foreach (var set in fragments.Values.Select(f => f.SelectionSet).Prepend(operation.SelectionSet)) Walk(set, variables, found);
        _indexes = [.. found];
    }

    public ReadOnlySpan<int> Indexes => _indexes;

    private static void Walk(GraphQLSelectionSet set, VariableDefinitions variables, SortedSet<int> found)
    {
        foreach (var node in set.Selections)
        {
            foreach (var argument in (node as GraphQLField)?.Arguments?.Items ?? [])
                if (argument.Name.Value is var name && (name == "after" || name == "before") && argument.Value is GraphQLVariable v && variables.TryIndexOf(v.Name.StringValue, out var index)) found.Add(index);
            if ((node as IHasSelectionSetNode)?.SelectionSet is { } inner) Walk(inner, variables, found);
        }
    }
}

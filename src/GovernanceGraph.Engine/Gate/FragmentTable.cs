using GovernanceGraph.Engine.Errors;
using GraphQLParser;
using GraphQLParser.AST;

namespace GovernanceGraph.Engine.Gate;

/// <summary>The document's fragments by name. Of two with one name the first counts, as in validation; unknown names have none.</summary>
internal sealed class FragmentTable
{
    private readonly Dictionary<ROM, GraphQLFragmentDefinition> _fragments = [];

    internal FragmentTable(GraphQLDocument document)
    {
        foreach (var definition in document.Definitions)
            if (definition is GraphQLFragmentDefinition fragment)
                _fragments.TryAdd(fragment.FragmentName.Name.Value, fragment);
    }

    internal GraphQLFragmentDefinition? Find(GraphQLFragmentSpread spread) => _fragments.GetValueOrDefault(spread.FragmentName.Name.Value);

    /// <summary>
    /// A fragment must not spread itself, not even through others (October 2021, 5.5.2.2), used or not: following it would have no end.
    /// </summary>
    internal GraphError? FindCycle()
    {
        var finished = new HashSet<GraphQLFragmentDefinition>();
        var path = new List<GraphQLFragmentDefinition>();
        foreach (var fragment in _fragments.Values)
            if (FindCycle(fragment, path, finished) is { } error)
                return error;
        return null;
    }

    private GraphError? FindCycle(GraphQLFragmentDefinition fragment, List<GraphQLFragmentDefinition> path, HashSet<GraphQLFragmentDefinition> finished)
    {
        if (finished.Contains(fragment))
            return null;
        var start = path.IndexOf(fragment);
        if (start >= 0)
            return Cycle(path[start..], fragment);
        path.Add(fragment);
        var error = FindCycle(fragment.SelectionSet, path, finished);
        path.RemoveAt(path.Count - 1);
        finished.Add(fragment);
        return error;
    }

    private GraphError? FindCycle(GraphQLSelectionSet? set, List<GraphQLFragmentDefinition> path, HashSet<GraphQLFragmentDefinition> finished)
    {
        foreach (var selection in set?.Selections ?? [])
        {
            var error = selection switch
            {
                GraphQLField field => FindCycle(field.SelectionSet, path, finished),
                GraphQLInlineFragment inline => FindCycle(inline.SelectionSet, path, finished),
                GraphQLFragmentSpread spread when Find(spread) is { } target => FindCycle(target, path, finished),
                _ => null,
            };
            if (error is not null)
                return error;
        }
        return null;
    }

    private static GraphError Cycle(List<GraphQLFragmentDefinition> path, GraphQLFragmentDefinition fragment)
    {
        const int shown = 5;
        var names = path.Take(shown).Select(step => step.FragmentName.Name.StringValue);
        var more = path.Count > shown ? $" → {path.Count - shown} more" : "";
        var cycle = $"{string.Join(" → ", names)}{more} → {fragment.FragmentName.Name.StringValue}";
        return new GraphError(ErrorCodes.ValidationFailed, $"Fragments spread each other in a circle: {cycle}. Break it by writing the fields of one of them out.");
    }
}

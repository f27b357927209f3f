using GovernanceGraph.Engine.Errors;
using GraphQLParser;
using GraphQLParser.AST;

namespace GovernanceGraph.Engine.Gate;

/// <summary>
/// Counts the pairs of fields that share a response path (October 2021, 5.3.2 "Field Selection Merging"). All selection sets of one path are
/// walked together, so each selection is visited once at most: as long as the expansion, which <see cref="ExpandedLimits"/> has bounded before.
/// </summary>
internal sealed class MergeLimit(GateLimits limits, FragmentTable fragments)
{
    private readonly HashSet<GraphQLFragmentDefinition> _reached = [];
    private long _comparisons;

    internal GraphError? Check(GraphQLDocument document)
    {
        foreach (var definition in document.Definitions)
            if (definition is GraphQLOperationDefinition operation && !Merge([operation.SelectionSet]))
                return TooMany();
        foreach (var definition in document.Definitions)
            if (definition is GraphQLFragmentDefinition fragment && !_reached.Contains(fragment) && !Merge([fragment.SelectionSet]))
                return TooMany();
        return null;
    }

    /// <returns>False as soon as the limit is passed.</returns>
    private bool Merge(List<GraphQLSelectionSet> sets)
    {
        var byKey = new Dictionary<ROM, Group>();
        var spread = new HashSet<GraphQLFragmentDefinition>();
        foreach (var set in sets)
            Collect(set, byKey, spread);
        foreach (var group in byKey.Values)
        {
            _comparisons += group.Comparisons;
            if (_comparisons > limits.MergeComparisons || (group.Sets is not null && !Merge(group.Sets)))
                return false;
        }
        return true;
    }

    private void Collect(GraphQLSelectionSet set, Dictionary<ROM, Group> byKey, HashSet<GraphQLFragmentDefinition> spread)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case GraphQLField field:
                    Add(field, byKey);
                    break;
                case GraphQLInlineFragment inline:
                    Collect(inline.SelectionSet, byKey, spread);
                    break;
                case GraphQLFragmentSpread use when fragments.Find(use) is { } fragment && spread.Add(fragment):
                    _reached.Add(fragment);
                    Collect(fragment.SelectionSet, byKey, spread);
                    break;
            }
        }
    }

    private static void Add(GraphQLField field, Dictionary<ROM, Group> byKey)
    {
        var key = ResponseKey.Of(field);
        if (!byKey.TryGetValue(key, out var group))
            byKey.Add(key, group = new Group());
        group.Fields++;
        group.Weight += 1 + ArgumentWeight.Of(field.Arguments);
        if (field.SelectionSet is { } set)
            (group.Sets ??= []).Add(set);
    }

    private sealed class Group
    {
        internal long Fields;
        internal long Weight;
        internal List<GraphQLSelectionSet>? Sets;

        /// <summary>Each field is compared with each other one, and both print their arguments for it.</summary>
        internal long Comparisons => (Fields - 1) * Weight / 2;
    }

    private GraphError TooMany() => GateErrors.Over("mergeComparisons", limits.MergeComparisons, _comparisons,
        "pairs or more of fields that meet at the same place of the answer", "Select each field once; spread a fragment once per object.");
}

using GovernanceGraph.Engine.Errors;
using GraphQLParser.AST;

namespace GovernanceGraph.Engine.Gate;

/// <summary>
/// The limits that hold once fragments are written out: root fields, depth, selections. Each fragment is measured once, so the time is
/// linear in the document even where the expansion is exponential. Needs a document without fragment cycles.
/// </summary>
internal sealed class ExpandedLimits(GateLimits limits, FragmentTable fragments)
{
    private readonly Dictionary<GraphQLFragmentDefinition, Measure> _measured = [];

    /// <param name="TopFields">Fields at the set's own level.</param>
    /// <param name="Depth">Levels of fields, introspection left out.</param>
    /// <param name="Selections">Fields, spreads and inline fragments, all the way down.</param>
    private readonly record struct Measure(long TopFields, int Depth, long Selections)
    {
        internal Measure With(Measure other) =>
            new(Add(TopFields, other.TopFields), Math.Max(Depth, other.Depth), Add(Selections, other.Selections));

        private static long Add(long left, long right) => left > long.MaxValue - right ? long.MaxValue : left + right;
    }

    internal GraphError? Check(GraphQLDocument document)
    {
        var all = default(Measure);
        foreach (var definition in document.Definitions)
        {
            if (definition is not GraphQLOperationDefinition operation)
                continue;
            var one = MeasureSet(operation.SelectionSet);
            if (CheckOperation(one) is { } error)
                return error;
            all = all.With(one);
        }
        // What no operation reaches is validated all the same, so it is held to the same limits.
        return CheckUnreached(document, all);
    }

    private GraphError? CheckUnreached(GraphQLDocument document, Measure all)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is not GraphQLFragmentDefinition fragment || _measured.ContainsKey(fragment))
                continue;
            var one = MeasureFragment(fragment);
            if (CheckDepth(one) is { } error)
                return error;
            all = all.With(one);
        }
        return GateErrors.Check("expandedSelections", limits.ExpandedSelections, all.Selections,
            "selections with all fragments written out", "Select fewer fields, or spread large fragments in fewer places.");
    }

    private GraphError? CheckOperation(Measure operation) =>
        GateErrors.Check("rootFields", limits.RootFields, operation.TopFields, "root fields in one operation", "Send several operations.")
        ?? CheckDepth(operation);

    private GraphError? CheckDepth(Measure measure) =>
        GateErrors.Check("depth", limits.Depth, measure.Depth, "levels of fields", "Fetch the deeper objects by id in a second operation.");

    private Measure MeasureSet(GraphQLSelectionSet? set)
    {
        var sum = default(Measure);
        foreach (var selection in set?.Selections ?? [])
            sum = sum.With(MeasureSelection(selection));
        return sum;
    }

    private Measure MeasureSelection(ASTNode selection)
    {
        switch (selection)
        {
            case GraphQLField field:
                var below = MeasureSet(field.SelectionSet);
                var depth = IntrospectionLimits.IsIntrospection(field) ? 1 : below.Depth + 1;
                return new Measure(1, depth, 1).With(below with { TopFields = 0, Depth = 0 });
            case GraphQLInlineFragment inline:
                return new Measure(0, 0, 1).With(MeasureSet(inline.SelectionSet));
            case GraphQLFragmentSpread spread when fragments.Find(spread) is { } fragment:
                return new Measure(0, 0, 1).With(MeasureFragment(fragment));
            default:
                return new Measure(0, 0, 1);
        }
    }

    private Measure MeasureFragment(GraphQLFragmentDefinition fragment)
    {
        if (_measured.TryGetValue(fragment, out var known))
            return known;
        return _measured[fragment] = MeasureSet(fragment.SelectionSet);
    }
}

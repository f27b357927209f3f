using GovernanceGraph.Engine.Errors;
using GraphQLParser.AST;

namespace GovernanceGraph.Engine.Gate;

/// <summary>
/// Introspection has its own measure: the IDEs' standard queries nest deeper than data queries may, and pass; chains that walk the schema
/// in circles (fields/type/fields/type/…), whose answers grow exponentially, do not. HotChocolate draws the same lines.
/// </summary>
internal sealed class IntrospectionLimits(GateLimits limits, FragmentTable fragments)
{
    private int _lists;
    private GraphError? _error;

    /// <summary>What stands above a field on its path.</summary>
    private readonly record struct Path(int Depth, int OfType, int Fields, int InputFields, int Interfaces, int PossibleTypes)
    {
        internal int MostRepeated => Math.Max(Math.Max(Fields, InputFields), Math.Max(Interfaces, PossibleTypes));
    }

    internal static bool IsIntrospection(GraphQLField field) =>
        field.Name.Value.Length > 2 && (field.Name.Value.Span.SequenceEqual("__schema") || field.Name.Value.Span.SequenceEqual("__type"));

    internal GraphError? Check(GraphQLDocument document)
    {
        foreach (var definition in document.Definitions)
        {
            if (_error is not null)
                break;
            _lists = 0;
            if (definition is GraphQLOperationDefinition operation)
                Search(operation.SelectionSet);
        }
        return _error;
    }

    /// <summary>Valid introspection stands at the root; deeper it is an unknown field, which validation refuses.</summary>
    private void Search(GraphQLSelectionSet? set)
    {
        foreach (var selection in set?.Selections ?? [])
        {
            switch (selection)
            {
                case GraphQLField field when IsIntrospection(field):
                    Walk(field, default);
                    break;
                case GraphQLInlineFragment inline:
                    Search(inline.SelectionSet);
                    break;
                case GraphQLFragmentSpread spread when fragments.Find(spread) is { } fragment:
                    Search(fragment.SelectionSet);
                    break;
            }
        }
    }

    private void Walk(GraphQLSelectionSet? set, Path path)
    {
        foreach (var selection in set?.Selections ?? [])
        {
            if (_error is not null)
                return;
            switch (selection)
            {
                case GraphQLField field:
                    Walk(field, path);
                    break;
                case GraphQLInlineFragment inline:
                    Walk(inline.SelectionSet, path);
                    break;
                case GraphQLFragmentSpread spread when fragments.Find(spread) is { } fragment:
                    Walk(fragment.SelectionSet, path);
                    break;
            }
        }
    }

    private void Walk(GraphQLField field, Path above)
    {
        var path = Step(field.Name.StringValue, above with { Depth = above.Depth + 1 });
        _error ??= CheckPath(path) ?? GateErrors.Check("introspectionLists", limits.IntrospectionLists, _lists,
            "list fields or more in one introspection", "Ask for each list of the schema once, or download the SDL.");
        Walk(field.SelectionSet, path);
    }

    private Path Step(string name, Path path)
    {
        if (name is "types" or "directives" or "args" or "enumValues" or "fields" or "inputFields" or "interfaces" or "possibleTypes")
            _lists++;
        return name switch
        {
            "ofType" => path with { OfType = path.OfType + 1 },
            "fields" => path with { Fields = path.Fields + 1 },
            "inputFields" => path with { InputFields = path.InputFields + 1 },
            "interfaces" => path with { Interfaces = path.Interfaces + 1 },
            "possibleTypes" => path with { PossibleTypes = path.PossibleTypes + 1 },
            _ => path,
        };
    }

    private GraphError? CheckPath(Path path) =>
        GateErrors.Check("introspectionDepth", limits.IntrospectionDepth, path.Depth, "levels of introspection or more", "Use the standard introspection query, or download the SDL.")
        ?? GateErrors.Check("introspectionOfType", limits.IntrospectionOfType, path.OfType, "'ofType' or more below each other", "No type is wrapped that often.")
        ?? GateErrors.Check("introspectionListRepeats", limits.IntrospectionListRepeats, path.MostRepeated,
            "times the same list of a type on one path of an introspection", "Ask for the inner type by name in '__type'.");
}

using GovernanceGraph.Engine.Values;
using GraphQL.Types;
using GraphQLParser.AST;

namespace GovernanceGraph.Engine.Planning;

/// <summary>A response key with the fields of the document that are merged under it.</summary>
public sealed record CollectedField(string Key, IReadOnlyList<GraphQLField> Nodes, FieldType Definition);

/// <summary>CollectFields of the GraphQL specification (§6.3.2): fields by response key, with fragments, <c>@skip</c> and <c>@include</c> applied.</summary>
public sealed class FieldCollector(ISchema schema, IReadOnlyDictionary<string, GraphQLFragmentDefinition> fragments, Func<GraphQLVariable, object?> variable)
{
    /// <summary>The fields that an object of the type answers, in the order of their first mention.</summary>
    public List<CollectedField> Collect(IObjectGraphType type, IReadOnlyList<GraphQLField> parents) =>
        Collect(type, parents.Where(p => p.SelectionSet is not null).Select(p => p.SelectionSet!));

    public List<CollectedField> Collect(IObjectGraphType type, IEnumerable<GraphQLSelectionSet> selections)
    {
        var groups = new OrderedDictionary<string, List<GraphQLField>>();
        var seen = new HashSet<string>();
        foreach (var selection in selections) Walk(type, selection, groups, seen);
        return [.. groups.Select(g => new CollectedField(g.Key, g.Value, DefinitionOf(type, g.Value[0])))];
    }

    private void Walk(IObjectGraphType type, GraphQLSelectionSet set, OrderedDictionary<string, List<GraphQLField>> groups, HashSet<string> seen)
    {
        foreach (var node in set.Selections)
        {
            if (!IsIncluded((IHasDirectivesNode)node)) continue;
            switch (node)
            {
                case GraphQLField field:
                    var key = (field.Alias?.Name ?? field.Name).StringValue;
                    if (!groups.TryGetValue(key, out var nodes)) groups.Add(key, nodes = []);
                    nodes.Add(field);
                    break;
                case GraphQLInlineFragment inline when Applies(inline.TypeCondition, type):
                    Walk(type, inline.SelectionSet, groups, seen);
                    break;
                case GraphQLFragmentSpread spread when seen.Add(spread.FragmentName.Name.StringValue):
                    var fragment = fragments[spread.FragmentName.Name.StringValue];
                    if (Applies(fragment.TypeCondition, type)) Walk(type, fragment.SelectionSet, groups, seen);
                    break;
            }
        }
    }

    private bool Applies(GraphQLTypeCondition? condition, IObjectGraphType type) =>
        condition is null
        || condition.Type.Name == type.Name
        || (schema.AllTypes[condition.Type.Name] is IAbstractGraphType abstractType && abstractType.PossibleTypes.Contains(type));

    private bool IsIncluded(IHasDirectivesNode node)
    {
        foreach (var directive in node.Directives?.Items ?? [])
        {
            var isSkip = directive.Name.Value == "skip";
            if (!isSkip && directive.Name.Value != "include") continue;
            var value = directive.Arguments!.Items[0].Value;
            var holds = value is GraphQLVariable v ? variable(v) is true : ((GraphQLBooleanValue)value).Value == "true";
            if (holds == isSkip) return false;
        }

        return true;
    }

    private FieldType DefinitionOf(IObjectGraphType type, GraphQLField field) =>
        field.Name.Value == "__typename" ? schema.TypeNameMetaFieldType
        : type == schema.Query && field.Name.Value == "__schema" ? schema.SchemaMetaFieldType
        : type == schema.Query && field.Name.Value == "__type" ? schema.TypeMetaFieldType
        : type.GetField(field.Name)!;
}

using GovernanceGraph.Engine.Catalog;
using GraphQL.Types;
using GraphQLParser.AST;

namespace GovernanceGraph.Engine.Values;

/// <summary>The variables that an operation declares, in order.</summary>
public sealed class VariableDefinitions
{
    private readonly Dictionary<string, int> _indexes = [];

    public VariableDefinitions(GraphQLOperationDefinition operation, ISchema schema, GraphCatalog catalog)
    {
        All = [.. (operation.Variables?.Items ?? []).Select(v => Define(v, schema, catalog))];
        for (var i = 0; i < All.Length; i++) _indexes[All[i].Name] = i;
    }

    public Variable[] All { get; }

    public int IndexOf(string name) => _indexes[name];

    public bool TryIndexOf(ReadOnlySpan<char> name, out int index) => _indexes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out index);

    private static Variable Define(GraphQLVariableDefinition definition, ISchema schema, GraphCatalog catalog)
    {
        var type = TypeOf(definition.Type, schema);
        var fallback = definition.DefaultValue is { } value ? Default(value, type, catalog) : RequestValues.Absent;
        return new Variable(definition.Variable.Name.StringValue, type, fallback);
    }

    private static IGraphType TypeOf(GraphQLType type, ISchema schema) => type switch
    {
        GraphQLNonNullType n => new NonNullGraphType(TypeOf(n.Type, schema)),
        GraphQLListType l => new ListGraphType(TypeOf(l.Type, schema)),
        GraphQLNamedType n => schema.AllTypes[n.Name]!,
        _ => throw new InvalidOperationException($"A variable cannot have the type {type}."),
    };

    /// <summary>A default in the form that variables of a request have: dictionaries, arrays and scalars.</summary>
    private static object? Default(GraphQLValue node, IGraphType type, GraphCatalog catalog)
    {
        if (type is NonNullGraphType nonNull) type = nonNull.ResolvedType!;
        return node switch
        {
            GraphQLNullValue => null,
            GraphQLObjectValue o when type is IInputObjectGraphType input => Default(o, input, catalog),
            GraphQLListValue l when type is ListGraphType list => (l.Values ?? []).Select(v => Default(v, list.ResolvedType!, catalog)).ToArray(),
            _ when type is ListGraphType list => new[] { Default(node, list.ResolvedType!, catalog) },
            _ => Literals.Read(node, type, catalog),
        };
    }

    private static Dictionary<string, object?> Default(GraphQLObjectValue node, IInputObjectGraphType input, GraphCatalog catalog)
    {
        var fields = (node.Fields ?? []).ToDictionary(f => f.Name.StringValue, f => Default(f.Value, input.GetField(f.Name)!.ResolvedType!, catalog));
        foreach (var field in input.Fields)
            if (field.DefaultValue is { } value) fields.TryAdd(field.Name, value);
        return fields;
    }
}

/// <param name="Type">Its declared type, resolved.</param>
/// <param name="Default">The value when it is not given: <see cref="RequestValues.Absent"/> when the document names none.</param>
public sealed record Variable(string Name, IGraphType Type, object? Default);

using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Identity;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace GovernanceGraph.Engine.Values;

/// <summary>Reads the arguments of a validated document: literals become constants, variables become paths.</summary>
public sealed class ArgumentReader(VariableDefinitions variables, RequestValues values, GraphCatalog catalog)
{
    /// <summary>The argument; null when it is absent (or its variable is) and has no default.</summary>
    public Argument? Read(GraphQLField field, FieldType definition, string name)
    {
        var declared = definition.Arguments!.Find(name)!;
        var node = field.Arguments?.Items.FirstOrDefault(a => a.Name.Value == name)?.Value;
        return (node is null ? null : Read(node, declared.ResolvedType!, name)) ?? (declared.DefaultValue is { } value ? new Argument(value, null) : null);
    }

    /// <summary>The value of a variable at the request that the plan is made for.</summary>
    public object? Variable(GraphQLVariable variable) => values.Variables[variables.IndexOf(variable.Name.StringValue)];

    private Argument? Read(GraphQLValue node, IGraphType type, string name)
    {
        if (node is GraphQLVariable variable) return OfVariable(variable, type, name);
        if (type is NonNullGraphType nonNull) type = nonNull.ResolvedType!;
        return node switch
        {
            GraphQLNullValue => Argument.Null,
            GraphQLObjectValue o when type is IInputObjectGraphType input => Object(o, input, name),
            GraphQLListValue l when type is ListGraphType list => new Argument((l.Values ?? []).Select(v => Read(v, list.ResolvedType!, name) ?? Argument.Null).ToArray(), null),
            _ when type is ListGraphType list => new Argument(new[] { Read(node, list.ResolvedType!, name) ?? Argument.Null }, null),
            _ => new Argument(Literals.Read(node, type, catalog), null),
        };
    }

    private Argument Object(GraphQLObjectValue node, IInputObjectGraphType input, string name)
    {
        var fields = new Dictionary<string, Argument>();
        foreach (var field in node.Fields ?? [])
            if (Read(field.Value, input.GetField(field.Name)!.ResolvedType!, name) is { } value) fields[field.Name.StringValue] = value;
        foreach (var field in input.Fields)
            if (field.DefaultValue is { } value) fields.TryAdd(field.Name, new Argument(value, null));
        return new Argument(fields, null);
    }

    private Argument? OfVariable(GraphQLVariable variable, IGraphType type, string name)
    {
        var index = variables.IndexOf(variable.Name.StringValue);
        var value = values.Variables[index];
        if (ReferenceEquals(value, RequestValues.Absent)) return null;
        if (value is null && type is NonNullGraphType)
            throw new RequestException(ErrorCodes.InvalidVariable, $"Variable '${variable.Name}' is null, but `{name}` needs a value.");
        return OfValue(value, new VariablePath(index, []));
    }

    private static Argument OfValue(object? value, VariablePath path) => value switch
    {
        Dictionary<string, object?> map => new Argument(map.ToDictionary(p => p.Key, p => OfValue(p.Value, path.Then(p.Key))), path),
        object?[] list when Array.Exists(list, i => i is Dictionary<string, object?>) => new Argument(list.Select((v, i) => OfValue(v, path.Then(i))).ToArray(), path),
        _ => new Argument(value, path),
    };
}

/// <summary>Coerces scalar and enum literals.</summary>
internal static class Literals
{
    /// <summary>The value; the document has been validated, so that it is one of the type's.</summary>
    public static object? Read(GraphQLValue node, IGraphType type, GraphCatalog catalog)
    {
        var value = ExecutionHelper.CoerceValue(type, node).Value;
        return type is IdGraphType && value is not null ? Id(System.Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!, catalog) : value;
    }

    /// <summary>A parsed id, or the text itself when it is none: whoever needs an object refuses it.</summary>
    public static object Id(string text, GraphCatalog catalog) => NodeId.TryParse(text, catalog, out var id) ? id.Value : text;
}

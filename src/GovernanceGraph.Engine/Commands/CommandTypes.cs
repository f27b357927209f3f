using System.ComponentModel.DataAnnotations;
using System.Reflection;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Building;
using GovernanceGraph.Engine.Catalog.Definitions;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Scalars;
using GovernanceGraph.Engine.Values;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Commands;

/// <summary>Makes <c>Mutation</c> and all its types of the commands' records, by the conventions of HotChocolate.</summary>
internal sealed class CommandTypes(GraphCatalog catalog, IReadOnlyDictionary<string, IComplexGraphType> objects, EnumTypes enums, IDescriptions descriptions, PlaceTypes places)
{
    private static readonly IReadOnlyList<(string Name, string Description, Func<CommandError, string> Read)> ErrorFields =
    [
        ("message", "For people (说明), in English.", error => error.Message),
        ("code", "For programs (错误码): the name of the type, never renamed.", error => error.Code),
    ];

    private readonly NullabilityInfoContext _nullability = new();
    private readonly Dictionary<Type, InputObjectGraphType> _inputs = [];
    private readonly Dictionary<Type, ObjectGraphType> _outputs = [];
    private readonly Dictionary<Type, ObjectGraphType> _errors = [];
    private readonly InterfaceGraphType _error = MakeError();

    /// <summary>Adds <c>Mutation</c> and the interface of errors to a schema; nothing when there are no commands.</summary>
    public void AddTo(Schema schema, IReadOnlyList<CommandDefinition> commands)
    {
        if (commands.Count == 0) return;
        schema.Mutation = Mutation(commands);
        schema.RegisterType(_error);   // fields name the errors, none names what they have in common
    }

    private ObjectGraphType Mutation(IReadOnlyList<CommandDefinition> commands)
    {
        var mutation = new ObjectGraphType { Name = "Mutation", Description = "What a viewer can do (操作). Each step is taken whole or not at all; several in one operation are taken one after another." };
        foreach (var command in commands) mutation.AddField(FieldOf(command));
        return mutation;
    }

    private CommandField FieldOf(CommandDefinition command) => new()
    {
        Name = Names.Camel(command.Name),
        Description = descriptions.Of(command.GetType()),
        ResolvedType = new NonNullGraphType(PayloadOf(command)),
        Arguments = [new QueryArgument(new NonNullGraphType(InputOf(command.Input))) { Name = CommandField.InputArgument, Description = descriptions.Of(command.Input) }],
        Command = command,
        Resolver = new FuncFieldResolver<object>(context => ((ICommandExecution)context.RootValue!).RunAsync(ExecutedKey(context.FieldAst))),
    };

    private static string ExecutedKey(GraphQLParser.AST.GraphQLField field) => (field.Alias?.Name ?? field.Name).StringValue;

    // ---- payloads -----------------------------------------------------------------------------------------------------

    private ObjectGraphType PayloadOf(CommandDefinition command)
    {
        var payload = new ObjectGraphType { Name = command.Name + "Payload", Description = $"What `{Names.Camel(command.Name)}` gives back (操作结果): either what it did, or `errors`." };
        foreach (var property in command.Result.GetProperties()) payload.AddField(OutputField(property, answer => ((CommandAnswer)answer).Result, isOptional: true));
        payload.AddField(new FieldType
        {
            Name = "errors",
            ResolvedType = new ListGraphType(new NonNullGraphType(ErrorsOf(command))),
            Description = "Why it was not done (未执行的原因); null when it was.",
            Resolver = new FuncFieldResolver<object>(context => ((CommandAnswer)context.Source!).Errors),
        });
        return payload;
    }

    private FieldType OutputField(PropertyInfo property, Func<object, object?> owner, bool isOptional)
    {
        var (name, description) = (Names.Field(property), descriptions.Of(property));
        if (EntityOf(property.PropertyType) is { } entity)
        {
            Guid? Key(object source) => owner(source) is { } record ? (property.GetValue(record) as IEntityKey)?.Key : null;
            return new ReferenceField { Name = name, Description = description, Entity = entity, ResolvedType = objects[entity.Name], Key = Key };
        }

        return new FieldType
        {
            Name = name,
            Description = description,
            ResolvedType = OutputOf(property.PropertyType, !isOptional && !IsNullable(property)),
            Resolver = new FuncFieldResolver<object>(context => owner(context.Source!) is { } record ? Shown(property.GetValue(record)) : null),
        };
    }

    private IGraphType OutputOf(Type type, bool isRequired)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        var graph = ItemOf(bare) is { } item ? new ListGraphType(OutputOf(item, isRequired: true)) : LeafOf(bare) ?? ObjectOf(bare);
        return isRequired ? new NonNullGraphType(graph) : graph;
    }

    private ObjectGraphType ObjectOf(Type type)
    {
        if (_outputs.TryGetValue(type, out var known)) return known;
        var result = _outputs[type] = new ObjectGraphType { Name = type.Name, Description = descriptions.Of(type) };
        foreach (var property in type.GetProperties()) result.AddField(OutputField(property, source => source, isOptional: false));
        return result;
    }

    /// <summary>As GraphQL.NET's enums know their values: by name.</summary>
    private static object? Shown(object? value) => value switch
    {
        Enum name => EnumNames.Of(name.ToString()),
        System.Collections.IEnumerable list when value is not string => list.Cast<object?>().Select(Shown).ToList(),
        _ => value,
    };

    // ---- errors -------------------------------------------------------------------------------------------------------

    private UnionGraphType ErrorsOf(CommandDefinition command)
    {
        var union = new UnionGraphType { Name = command.Name + CommandError.Suffix, Description = $"Why `{Names.Camel(command.Name)}` may not be done (未执行的原因)." };
        foreach (var type in command.Errors) union.AddPossibleType(ErrorOf(type));
        union.ResolveType = error => _errors[error.GetType()];
        return union;
    }

    private ObjectGraphType ErrorOf(Type type)
    {
        if (_errors.TryGetValue(type, out var known)) return known;
        var result = _errors[type] = new ObjectGraphType { Name = type.Name, Description = descriptions.Of(type) };
        foreach (var (name, description, read) in ErrorFields) result.AddField(ErrorField(name, description, new FuncFieldResolver<CommandError, string>(c => read(c.Source))));
        foreach (var property in type.GetProperties(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.Instance)) result.AddField(OutputField(property, source => source, isOptional: false));
        result.IsTypeOf = error => error.GetType() == type;
        result.AddResolvedInterface(_error);
        _error.AddPossibleType(result);
        return result;
    }

    private static InterfaceGraphType MakeError()
    {
        var type = new InterfaceGraphType { Name = "Error", Description = "Why something was not done (错误)." };
        foreach (var (name, description, _) in ErrorFields) type.AddField(ErrorField(name, description, resolver: null));
        return type;
    }

    private static FieldType ErrorField(string name, string description, IFieldResolver? resolver) =>
        new() { Name = name, Description = description, ResolvedType = new NonNullGraphType(ScalarTypes.String), Resolver = resolver };

    // ---- inputs -------------------------------------------------------------------------------------------------------

    private InputObjectGraphType InputOf(Type type)
    {
        if (_inputs.TryGetValue(type, out var known)) return known;
        var input = _inputs[type] = new InputObjectGraphType { Name = type.Name, Description = descriptions.Of(type) };
        foreach (var property in type.GetProperties().Where(p => p.CanWrite))
            input.AddField(new FieldType { Name = Names.Field(property), ResolvedType = InputOf(property.PropertyType, !IsNullable(property)), Description = descriptions.Of(property) + Limits(property) });
        return input;
    }

    private IGraphType InputOf(Type type, bool isRequired)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        var graph = ItemOf(bare) is { } item ? new ListGraphType(InputOf(item, isRequired: true)) : LeafOf(bare) ?? InputOf(bare);
        return isRequired ? new NonNullGraphType(graph) : graph;
    }

    private static string Limits(PropertyInfo property) => property.GetCustomAttribute<LengthAttribute>() is not { } allowed
        ? ""
        : ItemOf(property.PropertyType) is null ? $" {allowed.MinimumLength} to {allowed.MaximumLength} characters." : $" {allowed.MinimumLength} to {allowed.MaximumLength} items.";

    // ---- members ------------------------------------------------------------------------------------------------------

    private bool IsNullable(PropertyInfo property) => _nullability.Create(property).ReadState == NullabilityState.Nullable;

    private static Type? ItemOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;

    private Entity? EntityOf(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EntityKey<>) ? catalog.Entities[type.GetGenericArguments()[0]] : null;
    }

    private IGraphType? LeafOf(Type type) =>
        type.IsEnum ? enums.Of(type)
        : type == typeof(NodeId) ? ScalarTypes.Id
        : type == typeof(PlacePoint) ? places.Point
        : type == typeof(UploadedFile) ? ScalarTypes.Upload
        : type.IsClass && type != typeof(string) ? null : ScalarTypes.Of(type).GraphType;
}

/// <summary>What GraphQL.NET's executor asks when it comes to a step.</summary>
internal interface ICommandExecution
{
    /// <param name="key">The response key of the field.</param>
    ValueTask<object?> RunAsync(string key);
}

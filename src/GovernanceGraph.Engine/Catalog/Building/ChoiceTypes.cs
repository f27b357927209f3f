using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using GovernanceGraph.Engine.Catalog.Choices;
using GovernanceGraph.Engine.Catalog.Definitions;
using GovernanceGraph.Engine.Commands;
using GovernanceGraph.Engine.Scalars;
using GovernanceGraph.Engine.Sql;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Catalog.Building;

/// <summary>Makes the graph types of what rows choose from, and the JSON of every value.</summary>
internal sealed class ChoiceTypes(EnumTypes enums, IDescriptions descriptions)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly NullabilityInfoContext _nullability = new();

    public ChoiceBinding Bind(RowChoice choice, Entity entity)
    {
        var properties = choice.Item.GetProperties();
        var type = new ObjectGraphType { Name = choice.Item.Name, Description = descriptions.Of(choice.Item) };
        foreach (var property in properties) type.AddField(new FieldType { Name = Names.Field(property), Description = descriptions.Of(property), ResolvedType = TypeOf(property) });
        return new ChoiceBinding(choice, type, choice.Facts.Select(fact => Bind(fact, entity)).ToEquatable(), [.. properties.Select(Names.Field)], [.. choice.Table.Select(item => properties.Select(p => Encoded(p.GetValue(item))).ToArray())])
        {
            NarrowedBy = choice.NarrowedBy is { } name ? Names.Field(choice.Item.GetProperty(name)!) : null,
        };
    }

    private static ChoiceFact Bind(FactPath path, Entity entity)
    {
        var way = new List<Relation>();
        foreach (var navigation in path.Navigations)
        {
            way.Add(entity.Relations[navigation]);
            entity = way[^1].Target;
        }

        return new ChoiceFact(way, entity.Columns[path.Property]);
    }

    private IGraphType TypeOf(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var graph = type.IsGenericType ? new ListGraphType(new NonNullGraphType(LeafOf(type.GetGenericArguments()[0]))) : LeafOf(type);
        return _nullability.Create(property).ReadState == NullabilityState.Nullable ? graph : new NonNullGraphType(graph);
    }

    private IGraphType LeafOf(Type type) => type.IsEnum ? enums.Of(type) : ScalarTypes.Of(type).GraphType;

    private static byte[] Encoded(object? value) => JsonSerializer.SerializeToUtf8Bytes(Shown(value), Json);

    private static object? Shown(object? value) => value switch
    {
        Enum name => EnumNames.Of(name.ToString()),
        System.Collections.IEnumerable list when value is not string => list.Cast<object?>().Select(Shown).ToArray(),
        _ => value,
    };
}

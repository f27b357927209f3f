using GovernanceGraph.Engine.Catalog.Definitions;
using GovernanceGraph.Engine.Values;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Catalog.Building;

/// <summary>GraphQL enums of C# enums; a value inside the engine is its GraphQL name, which is also what the database stores.</summary>
public sealed class EnumTypes(IDescriptions descriptions) : IArgumentTypes
{
    private readonly Dictionary<Type, EnumerationGraphType> _types = [];

    public static readonly EnumerationGraphType Sort = SortEnum();

    public IGraphType EnumOf(Type type) => Of(type);

    public EnumerationGraphType Of(Type type)
    {
        if (_types.TryGetValue(type, out var known)) return known;
        var result = new EnumerationGraphType { Name = type.Name, Description = descriptions.Of(type) };
        foreach (var name in Enum.GetNames(type))
        {
            var text = EnumNames.Of(name);
            result.Add(text, text, descriptions.Of(type.GetField(name)!));
        }

        return _types[type] = result;
    }

    private static EnumerationGraphType SortEnum()
    {
        var type = new EnumerationGraphType { Name = "SortEnumType", Description = "The direction of a sort (排序方向). Null ranks highest: last in ASC, first in DESC." };
        type.Add("ASC", SortDirection.Ascending, "Smallest first (升序).");
        type.Add("DESC", SortDirection.Descending, "Largest first (降序).");
        return type;
    }
}

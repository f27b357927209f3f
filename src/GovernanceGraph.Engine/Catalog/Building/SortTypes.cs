using GovernanceGraph.Engine.Catalog.Definitions;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Catalog.Building;

/// <summary>The inputs of <c>order</c>: scalars by direction, references nested, lists not at all.</summary>
public sealed class SortTypes
{
    private readonly Dictionary<string, InputObjectGraphType> _byType = [];

    public InputObjectGraphType? Find(string typeName) => _byType.GetValueOrDefault(typeName);

    public void Declare(string typeName) =>
        _byType[typeName] = new InputObjectGraphType { Name = typeName + "SortInput", Description = $"A sort key of `{typeName}` objects (排序键); give one field per object." };

    public void AddId(string typeName, Entity entity) => Find(typeName)?.AddField(Key("id", new ColumnBinding(entity.Key)));

    public void Add(string typeName, FieldDefinition field, Binding binding, string? targetType)
    {
        if (Find(typeName) is not { } input) return;
        switch (binding)
        {
            case ColumnBinding { Column.IsSortable: true }:
                input.AddField(Key(field.Name, binding));
                break;
            case ReferenceBinding { Rule: null } when Find(targetType!) is { } nested:
                input.AddField(new PlannedInputField { Name = field.Name, ResolvedType = nested, Binding = binding });
                break;
        }
    }

    private static PlannedInputField Key(string name, Binding binding) => new() { Name = name, ResolvedType = EnumTypes.Sort, Binding = binding };
}

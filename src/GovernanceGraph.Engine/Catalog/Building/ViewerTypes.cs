using GovernanceGraph.Engine.Catalog.Access;
using GovernanceGraph.Engine.Catalog.Definitions;
using GovernanceGraph.Engine.Scalars;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Catalog.Building;

/// <summary>Makes the type <c>Viewer</c> and the root field that gives it.</summary>
internal sealed class ViewerTypes(GraphCatalog catalog, IReadOnlyDictionary<string, IComplexGraphType> types, Func<string, Entity, bool, (IGraphType Type, QueryArguments Arguments)> page)
{
    public PlannedField Root(ViewerDefinition definition)
    {
        var type = new ObjectGraphType { Name = "Viewer", Description = definition.Description };
        foreach (var fact in definition.Facts)
            type.AddField(new PlannedField { Name = fact.Name, Description = fact.Description, ResolvedType = TypeOf(fact), Binding = new ViewerFactBinding(fact.Fact) });
        foreach (var group in definition.Groups)
        {
            var numbers = new ObjectGraphType { Name = group.TypeName, Description = group.Description };
            foreach (var number in group.Numbers)
                numbers.AddField(new PlannedField { Name = number.Name, Description = number.Description, ResolvedType = new NonNullGraphType(ScalarTypes.Of(typeof(long)).GraphType), Binding = new ViewerFactBinding(v => number.Value(v)) });
            type.AddField(new PlannedField { Name = group.Name, Description = group.Description, ResolvedType = numbers, Binding = new ViewerNumbersBinding(numbers) });
        }

        foreach (var row in definition.Rows)
            type.AddField(new PlannedField { Name = row.Name, Description = row.Description, ResolvedType = types[catalog.Entities[row.Type].Name], Binding = new ViewerRowBinding(catalog.Entities[row.Type], row.Of) });
        foreach (var list in definition.Lists)
        {
            var entity = catalog.Entities[list.Type];
            var (connection, arguments) = page(entity.Name, entity, false);
            type.AddField(new PlannedField { Name = list.Name, Description = list.Description, ResolvedType = connection, Arguments = arguments, Binding = new ViewerRowsBinding(entity, new OwnGrant(entity.Columns[list.Property], list.Of)) });
        }

        return new PlannedField { Name = definition.Name, Description = definition.Description, ResolvedType = new NonNullGraphType(type), Binding = new ViewerBinding() };
    }

    private static IGraphType TypeOf(ViewerFactDefinition fact)
    {
        IGraphType type = fact.Type == typeof(string) ? ScalarTypes.String : new ListGraphType(new NonNullGraphType(ScalarTypes.String));
        return fact.IsRequired ? new NonNullGraphType(type) : type;
    }
}

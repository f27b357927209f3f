using GraphQL.Types;

namespace GovernanceGraph.UnitTests.Gate;

/// <summary>A schema with what makes validation dear: many names to suggest, a recursive input, objects in objects.</summary>
internal static class GateSchema
{
    internal static Schema Create()
    {
        var schema = new Schema { Query = Query(Area(), Filter()) };
        for (var type = 0; type < 300; type++)
        {
            var other = new ObjectGraphType { Name = $"Area{type}Type" };
            other.Field("id", new IdGraphType());
            schema.RegisterType(other);
        }
        schema.Initialize();
        return schema;
    }

    private static ObjectGraphType Query(ObjectGraphType area, InputObjectGraphType filter)
    {
        var query = new ObjectGraphType { Name = "Query" };
        query.AddField(new FieldType { Name = "hello", ResolvedType = new StringGraphType(), Arguments = [Argument("name", new StringGraphType())] });
        query.AddField(new FieldType { Name = "area", ResolvedType = area, Arguments = [Argument("id", new NonNullGraphType(new IdGraphType()))] });
        query.AddField(new FieldType
        {
            Name = "areas",
            ResolvedType = new ListGraphType(area),
            Arguments = [Argument("where", filter), Argument("ids", new ListGraphType(new IdGraphType()))],
        });
        return query;
    }

    private static ObjectGraphType Area()
    {
        var area = new ObjectGraphType { Name = "Area" };
        area.Field("id", new NonNullGraphType(new IdGraphType()));
        area.Field("name", new StringGraphType());
        area.Field("parent", area);
        area.Field("volunteers", area);
        area.Field("area", area);
        for (var field = 0; field < 8; field++)
            area.AddField(new FieldType { Name = $"f{field}", ResolvedType = new StringGraphType(), Arguments = [Argument("a", new IdGraphType())] });
        for (var field = 0; field < 30; field++)
            area.Field($"aVeryLongFieldNameThatIsPlausible{new string('y', 70)}{field}", new StringGraphType());
        return area;
    }

    private static InputObjectGraphType Filter()
    {
        var filter = new InputObjectGraphType { Name = "AreaFilterInput" };
        filter.Field("and", new ListGraphType(new NonNullGraphType(filter)));
        filter.Field("name", new StringGraphType());
        return filter;
    }

    private static QueryArgument Argument(string name, IGraphType type) => new(type) { Name = name };
}

using GovernanceGraph.Engine.Scalars;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Catalog.Building;

/// <summary>One connection and one edge type per node type, with HotChocolate's texts.</summary>
public sealed class ConnectionTypes
{
    private readonly Dictionary<string, ObjectGraphType> _connections = [];
    private readonly Dictionary<string, ObjectGraphType> _edges = [];

    public ObjectGraphType PageInfo { get; } = MakePageInfo();

    public ObjectGraphType Of(string typeName) => _connections[typeName];

    public ObjectGraphType EdgeOf(string typeName) => _edges[typeName];

    public void Declare(IComplexGraphType node, bool isOfPeople = false)
    {
        var edge = new ObjectGraphType { Name = node.Name + "Edge", Description = "An edge in a connection." };
        edge.AddField(new FieldType { Name = "cursor", ResolvedType = NonNull(ScalarTypes.String), Description = "A cursor for use in pagination." });
        edge.AddField(new FieldType { Name = "node", ResolvedType = NonNull(node), Description = "The item at the end of the edge." });

        var connection = new ObjectGraphType { Name = node.Name + "Connection", Description = "A connection to a list of items." };
        connection.AddField(new FieldType { Name = "pageInfo", ResolvedType = NonNull(PageInfo), Description = "Information to aid in pagination." });
        connection.AddField(new FieldType { Name = "edges", ResolvedType = ListOf(edge), Description = "A list of edges." });
        connection.AddField(new FieldType { Name = "nodes", ResolvedType = ListOf(node), Description = "A flattened list of the nodes." });
        connection.AddField(new FieldType
        {
            Name = "totalCount",
            ResolvedType = isOfPeople ? ScalarTypes.Int : NonNull(ScalarTypes.Int),
            Description = isOfPeople
                ? "Identifies the total count of items in the connection. They are people: staff are told the exact count, everybody else one to the nearest five, null below five (小数隐去), and only without a free filter."
                : "Identifies the total count of items in the connection.",
            Arguments = [new QueryArgument(ScalarTypes.Int) { Name = "atMost", Description = "Count no further than this (最多数到): the answer is the smaller of the count and this." }],
        });
        (_connections[node.Name], _edges[node.Name]) = (connection, edge);
    }

    private static ObjectGraphType MakePageInfo()
    {
        var type = new ObjectGraphType { Name = "PageInfo", Description = "Information about pagination in a connection." };
        type.AddField(new FieldType { Name = "hasNextPage", ResolvedType = NonNull(ScalarTypes.Boolean), Description = "Indicates whether more edges exist following the set defined by the client's arguments." });
        type.AddField(new FieldType { Name = "hasPreviousPage", ResolvedType = NonNull(ScalarTypes.Boolean), Description = "Indicates whether more edges exist prior to the set defined by the client's arguments." });
        type.AddField(new FieldType { Name = "startCursor", ResolvedType = ScalarTypes.String, Description = "When paginating backwards, the cursor to continue." });
        type.AddField(new FieldType { Name = "endCursor", ResolvedType = ScalarTypes.String, Description = "When paginating forwards, the cursor to continue." });
        return type;
    }

    private static NonNullGraphType NonNull(IGraphType type) => new(type);

    private static NonNullGraphType ListOf(IGraphType item) => new(new ListGraphType(new NonNullGraphType(item)));
}

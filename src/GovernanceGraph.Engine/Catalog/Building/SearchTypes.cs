using GovernanceGraph.Engine.Catalog.Definitions;
using GovernanceGraph.Engine.Planning;
using GovernanceGraph.Engine.Scalars;
using GovernanceGraph.Engine.Search;
using GovernanceGraph.Engine.Sql;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Catalog.Building;

/// <summary>The types of the root field that searches all searched types at once.</summary>
internal sealed class SearchTypes(GraphCatalog catalog, ObjectGraphType pageInfo)
{
    private readonly Entity[] _searched = [.. catalog.Entities.Values.Where(e => e.Search is not null)];

    public PlannedField Root(RootSearchDefinition definition) => new()
    {
        Name = definition.Name,
        Description = definition.Description,
        Binding = new SearchBinding(_searched),
        ResolvedType = new NonNullGraphType(Connection()),
        Arguments =
        [
            new QueryArgument(new NonNullGraphType(ScalarTypes.String)) { Name = "text", Description = TextDescription },
            new QueryArgument(new ListGraphType(new NonNullGraphType(Types()))) { Name = "types", Description = "Only objects of these types (对象类型); of all when it is not given." },
            new QueryArgument(ScalarTypes.Id) { Name = "within", Description = "Only objects that lie in this area or below it (区域范围)." },
            new QueryArgument(ScalarTypes.Int) { Name = "first", Description = $"Returns the first _n_ elements from the list ({PageSize.Default} when it is not given, at most {PageSize.Maximum})." },
            new QueryArgument(ScalarTypes.String) { Name = "after", Description = "Returns the elements in the list that come after the specified cursor." },
            QueryTypeBuilder.AsOf(),
        ],
    };

    /// <summary>What the text of a search may be, for its root field and its argument alike.</summary>
    public static readonly string TextDescription =
        $"What to look for (检索词): at most {SearchText.MaxLength} characters and {SearchText.MaxTerms} terms, all of which are found. Chinese is found inside words too, Latin letters and digits by whole words, codes and numbers by their beginning; letter case and full width make no difference.";

    private EnumerationGraphType Types()
    {
        var type = new EnumerationGraphType { Name = "SearchType", Description = "A type of objects that search finds (检索对象类型)." };
        foreach (var entity in _searched) type.Add(EnumNames.Of(entity.Name), entity.Name, $"{DescriptionOf(entity)} Searched: {FieldsOf(entity)}.");
        return type;
    }

    private static string? DescriptionOf(Entity entity) =>
        entity.Types.Count == 1 ? entity.Types[0].GraphType.Description : entity.Types[0].GraphType.ResolvedInterfaces.Single(i => i.Name == entity.Name).Description;

    private static string FieldsOf(Entity entity) => string.Join(", ", entity.Search!.Fields.Select(f => $"`{f.Name}`"));

    private ObjectGraphType Connection()
    {
        var found = Found();
        var connection = new ObjectGraphType { Name = "SearchResultConnection", Description = "What a search found, best first (检索结果)." };
        Add(connection, "pageInfo", NonNull(pageInfo), "Information to aid in pagination.");
        Add(connection, "edges", ListOf(Edge(found)), "A list of edges.");
        Add(connection, "nodes", ListOf(found), "A flattened list of the nodes.");
        connection.AddField(new FieldType
        {
            Name = "totalCount",
            ResolvedType = NonNull(ScalarTypes.Int),
            Description = $"How many objects the search ranks (命中数), at most {SearchFinds.Most}; of a text that very many objects have, only the newest are ranked.",
            Arguments = [new QueryArgument(ScalarTypes.Int) { Name = "atMost", Description = "Count no further than this (最多数到): the answer is the smaller of the count and this." }],
        });
        return connection;
    }

    private UnionGraphType Found()
    {
        var union = new UnionGraphType { Name = "SearchResult", Description = "An object that search finds (检索结果对象)." };
        foreach (var type in _searched.SelectMany(e => e.Types)) union.AddPossibleType(type.GraphType);
        return union;
    }

    private static ObjectGraphType Edge(UnionGraphType found)
    {
        var edge = new ObjectGraphType { Name = "SearchResultEdge", Description = "A find (命中): the object, how well it fits, and where." };
        Add(edge, "cursor", NonNull(ScalarTypes.String), "A cursor for use in pagination.");
        Add(edge, "node", NonNull(found), "The item at the end of the edge.");
        Add(edge, "score", NonNull(ScalarTypes.Float), "How well it fits (相关度), more is better: where the text was found, over the age in years plus one. Comparable within one search only.");
        Add(edge, "highlights", ListOf(Highlight()), "Where the text stands (高亮), field by field; fields without it are left out.");
        return edge;
    }

    private static ObjectGraphType Highlight()
    {
        var range = new ObjectGraphType { Name = "TextRange", Description = "A part of a text (文本区间), counted in UTF-16 code units as JavaScript counts." };
        Add(range, "start", NonNull(ScalarTypes.Int), "The place of its first code unit (起点), from 0.");
        Add(range, "length", NonNull(ScalarTypes.Int), "How many code units it has (长度).");
        var highlight = new ObjectGraphType { Name = "SearchHighlight", Description = "Where the searched text stands in one field (高亮)." };
        Add(highlight, "field", NonNull(ScalarTypes.String), "The name of the field (字段).");
        Add(highlight, "ranges", ListOf(range), "The parts of the field's text that were found (区间), in order, none of them overlapping.");
        return highlight;
    }

    private static void Add(ObjectGraphType type, string name, IGraphType resolved, string description) => type.AddField(new FieldType { Name = name, ResolvedType = resolved, Description = description });

    private static NonNullGraphType NonNull(IGraphType type) => new(type);

    private static NonNullGraphType ListOf(IGraphType item) => new(new ListGraphType(new NonNullGraphType(item)));
}

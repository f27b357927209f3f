using GovernanceGraph.Engine.Catalog.Definitions;
using GovernanceGraph.Engine.Catalog.Groups;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Catalog.Building.Groups;

/// <summary>Adds the declared groups and statistics to the type <c>Query</c>.</summary>
internal sealed class GroupFields(GraphCatalog catalog, Dictionary<string, IComplexGraphType> types, IDescriptions descriptions, GroupSurroundings schema)
{
    public void AddTo(ObjectGraphType query, QueryDefinition definition)
    {
        var builder = new GroupingBuilder(catalog, definition.Scopes, descriptions);
        var made = new Dictionary<Type, (Grouping Grouping, GroupTypes Types)>();
        foreach (var root in definition.Groups)
        {
            var grouping = builder.Build(root.Groups);
            var groups = new GroupTypes(grouping, schema, TypeOf);
            query.AddField(groups.Field(root.Name, root.Description, isRoot: true));
            made.Add(root.Groups.ClrType, (grouping, groups));
        }

        foreach (var root in definition.Statistics)
        {
            var (grouping, groups) = made[root.Rows];
            var statistics = new StatisticsTypes(grouping, groups, schema, types[catalog.ScopeEntity!.Name]);
            query.AddField(statistics.Statistics(root.Figures, root.FiguresDescription));
            query.AddField(statistics.Ranking(root.Ranking, root.RankingDescription, Levels(grouping)));
        }
    }

    /// <summary>The one type of the objects that a key refers to, or the interface of several.</summary>
    private IGraphType TypeOf(ReferenceKey key) => types[key.ScopeLevel is { } level && OfLevel(level) is { } only ? only.Name : key.Relation.Target.Name];

    private NodeType? OfLevel(int level) => catalog.ScopeEntity!.Types.Find(t => t.ScopeLevels.Any(l => l.Level == level));

    private Dictionary<string, NodeType> Levels(Grouping grouping) =>
        grouping.Keys.OfType<ReferenceKey>().Where(k => k.ScopeLevel > 0).ToDictionary(k => k.Name, k => OfLevel(k.ScopeLevel!.Value)!);
}

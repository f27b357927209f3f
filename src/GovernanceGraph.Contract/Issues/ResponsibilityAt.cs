using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Building;
using GovernanceGraph.Engine.Catalog.Definitions;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Scalars;
using GraphQL.Types;

namespace GovernanceGraph.Contract.Issues;

/// <summary><c>responsibility(point, category, at)</c>: the smallest area that the point lies in is found in memory; the statement finds the organisation from there upward.</summary>
public sealed class ResponsibilityAt(TerritoryIndex territory, PlaceTypes places, Func<GraphCatalog> catalog) : IKeyResolver
{
    public const string Category = "category";

    public const string Instant = "at";

    public const string Description =
        "Whose duty a spot is (责任归属): the grid, the people on duty there, the organisation responsible for issues of the category, and the chain of levels that were asked until one had it. Accepting an issue decides by the same rule. Null outside all areas, and where the category has no five specifications (五定).";

    public NodeId? Resolve(IReadOnlyDictionary<string, object?> arguments)
    {
        var (longitude, latitude) = places.ToWgs84((IReadOnlyDictionary<string, object?>)arguments["point"]!);
        return territory.Locate(new GeoPoint(longitude, latitude), Crs.Wgs84, null, null, null) is { } area ? new NodeId(catalog().FindNodeType(nameof(Responsibility))!, area) : null;
    }

    public IReadOnlyList<QueryArgument> Arguments(IArgumentTypes types) =>
    [
        new QueryArgument(new NonNullGraphType(places.Point)) { Name = "point", Description = "The place (坐标)." },
        new QueryArgument(new NonNullGraphType(ScalarTypes.Id)) { Name = Category, Description = "The id of the category of issues (诉求分类)." },
        new QueryArgument(ScalarTypes.Of(typeof(DateTime)).GraphType) { Name = Instant, Description = "As of this instant (查询时点); now when it is not given. Organisations and people count as on its day, in the area's time zone; areas and specifications as they are today." },
    ];
}

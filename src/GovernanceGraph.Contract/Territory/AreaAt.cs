using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Building;
using GovernanceGraph.Engine.Catalog.Definitions;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Scalars;
using GraphQL.Types;

namespace GovernanceGraph.Contract.Territory;

/// <summary><c>areaAt(point, level)</c>: the area that a point lies in, found in memory before the statement is sent.</summary>
public sealed class AreaAt(TerritoryIndex territory, PlaceTypes places, Func<GraphCatalog> catalog) : IKeyResolver
{
    public const string Description =
        "The area that a point lies in (坐标所在区域), exactly: holes are outside, and on a shared edge the area with the lowest code wins. The deepest area with a boundary, or the one of the `level`; null outside all.";

    public NodeId? Resolve(IReadOnlyDictionary<string, object?> arguments)
    {
        var (longitude, latitude) = places.ToWgs84((IReadOnlyDictionary<string, object?>)arguments["point"]!);
        AreaLevel? level = arguments["level"] is string text ? Enum.GetValues<AreaLevel>().First(l => EnumNames.Of(l.ToString()) == text) : null;
        short? tier = arguments["tier"] is int given ? given is >= 1 and <= 3 ? (short)given : throw new RequestException(ErrorCodes.InvalidArgument, $"`tier` must be 1, 2 or 3, not {given}.") : null;
        if (territory.Locate(new GeoPoint(longitude, latitude), Crs.Wgs84, level, tier, arguments["scheme"] as string) is not { } key || territory.LevelOf(key) is not { } rank) return null;
        return new NodeId(catalog().FindNodeType(rank.Level.ToString())!, key);
    }

    public IReadOnlyList<QueryArgument> Arguments(IArgumentTypes types) =>
    [
        new QueryArgument(new NonNullGraphType(places.Point)) { Name = "point", Description = "The place (坐标)." },
        new QueryArgument(types.EnumOf(typeof(AreaLevel))) { Name = "level", Description = "The level asked for (级别); the deepest when it is not given." },
        new QueryArgument(ScalarTypes.Int) { Name = "tier", Description = "The tier of the grid (网格层级), 1 to 3." },
        new QueryArgument(ScalarTypes.String) { Name = "scheme", Description = "Only areas of this code scheme (编码体系)." },
    ];
}

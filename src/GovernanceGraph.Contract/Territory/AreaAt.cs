using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Definitions;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Scalars;
using GraphQL.Types;

namespace GovernanceGraph.Contract.Territory;

/// <summary><c>areaAt(point, level)</c>: the area that a point lies in, found in memory before the statement is sent.</summary>
public sealed class AreaAt(TerritoryIndex territory, Func<GraphCatalog> catalog) : IKeyResolver
{
    public const string Description =
        "The area that a point lies in (坐标所在区域), exactly: holes are outside, and on a shared edge the area with the lowest code wins. The deepest area with a boundary, or the one of the `level`; null outside all.";

    public NodeId? Resolve(IReadOnlyDictionary<string, object?> arguments)
    {
        var point = (IReadOnlyDictionary<string, object?>)arguments["point"]!;
        var place = new GeoPoint(Degrees(point, "longitude", 180), Degrees(point, "latitude", 90));
        var crs = (string?)point.GetValueOrDefault("crs") switch { "GCJ02" => Crs.Gcj02, "BD09" => Crs.Bd09, _ => Crs.Wgs84 };
        AreaLevel? level = arguments["level"] is string text ? Enum.GetValues<AreaLevel>().First(l => EnumNames.Of(l.ToString()) == text) : null;
        short? tier = arguments["tier"] is int given ? given is >= 1 and <= 3 ? (short)given : throw new RequestException(ErrorCodes.InvalidArgument, $"`tier` must be 1, 2 or 3, not {given}.") : null;
        if (territory.Locate(place, crs, level, tier, arguments["scheme"] as string) is not { } key || territory.LevelOf(key) is not { } rank) return null;
        return new NodeId(catalog().FindNodeType(rank.Level.ToString())!, key);
    }

    public static IReadOnlyList<QueryArgument> Arguments(IArgumentTypes types) =>
    [
        new QueryArgument(new NonNullGraphType(PointInput())) { Name = "point", Description = "The place (坐标)." },
        new QueryArgument(types.EnumOf(typeof(AreaLevel))) { Name = "level", Description = "The level asked for (级别); the deepest when it is not given." },
        new QueryArgument(ScalarTypes.Int) { Name = "tier", Description = "The tier of the grid (网格层级), 1 to 3." },
        new QueryArgument(ScalarTypes.String) { Name = "scheme", Description = "Only areas of this code scheme (编码体系)." },
    ];

    private static double Degrees(IReadOnlyDictionary<string, object?> point, string name, double limit)
    {
        var degrees = Convert.ToDouble(point[name], System.Globalization.CultureInfo.InvariantCulture);
        return Math.Abs(degrees) <= limit ? degrees : throw new RequestException(ErrorCodes.InvalidArgument, $"`{name}` must be between -{limit} and {limit} degrees, not {degrees}.");
    }

    private static InputObjectGraphType PointInput()
    {
        var crs = new EnumerationGraphType { Name = "CoordinateReferenceSystem", Description = "The system that coordinates are given in (坐标系). Chinese maps are 100 to 700 m off WGS 84." };
        crs.Add("WGS84", "WGS84", "GPS, OpenStreetMap, GeoJSON (国际坐标).");
        crs.Add("GCJ02", "GCJ02", "AutoNavi, Tencent (火星坐标).");
        crs.Add("BD09", "BD09", "Baidu (百度坐标).");
        var input = new InputObjectGraphType { Name = "PointInput", Description = "A place on the map (坐标点)." };
        input.AddField(new FieldType { Name = "longitude", ResolvedType = new NonNullGraphType(ScalarTypes.Float), Description = "Degrees east (经度), -180 to 180." });
        input.AddField(new FieldType { Name = "latitude", ResolvedType = new NonNullGraphType(ScalarTypes.Float), Description = "Degrees north (纬度), -90 to 90." });
        input.AddField(new FieldType { Name = "crs", ResolvedType = crs, DefaultValue = "WGS84", Description = "The system of both (坐标系)." });
        return input;
    }
}

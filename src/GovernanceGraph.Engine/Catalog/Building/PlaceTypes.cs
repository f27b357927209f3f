using System.Globalization;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Planning;
using GovernanceGraph.Engine.Scalars;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Catalog.Building;

/// <summary>The inputs that name places, and how their coordinates become WGS 84, in which places are stored.</summary>
public sealed class PlaceTypes
{
    public const string Wgs84 = "WGS84";
    public const string Gcj02 = "GCJ02";
    public const string Bd09 = "BD09";

    private readonly Func<double, double, string, (double Longitude, double Latitude)> _toWgs84;

    /// <param name="toWgs84">Converts longitude and latitude of one of the three systems.</param>
    public PlaceTypes(Func<double, double, string, (double, double)> toWgs84)
    {
        _toWgs84 = toWgs84;
        Point = MakePoint();
        Near = MakeNear(Point);
        Box = MakeBox(Point);
    }

    public InputObjectGraphType Point { get; }

    public InputObjectGraphType Near { get; }

    public InputObjectGraphType Box { get; }

    /// <summary>The place of a <c>PointInput</c>.</summary>
    /// <exception cref="RequestException">A coordinate is out of its range.</exception>
    public (double Longitude, double Latitude) ToWgs84(IReadOnlyDictionary<string, object?> point) =>
        _toWgs84(Degrees(point, "longitude", 180), Degrees(point, "latitude", 90), point.GetValueOrDefault("crs") as string ?? Wgs84);

    private static double Degrees(IReadOnlyDictionary<string, object?> point, string name, double limit)
    {
        var degrees = Convert.ToDouble(point[name], CultureInfo.InvariantCulture);
        return Math.Abs(degrees) <= limit ? degrees : throw new RequestException(ErrorCodes.InvalidArgument, $"`{name}` must be between -{limit} and {limit} degrees, not {degrees.ToString(CultureInfo.InvariantCulture)}.");
    }

    private static InputObjectGraphType MakePoint()
    {
        var crs = new EnumerationGraphType { Name = "CoordinateReferenceSystem", Description = "The system that coordinates are given in (坐标系). Chinese maps are 100 to 700 m off WGS 84." };
        crs.Add(Wgs84, Wgs84, "GPS, OpenStreetMap, GeoJSON (国际坐标).");
        crs.Add(Gcj02, Gcj02, "AutoNavi, Tencent (火星坐标).");
        crs.Add(Bd09, Bd09, "Baidu (百度坐标).");
        var input = new InputObjectGraphType { Name = "PointInput", Description = "A place on the map (坐标点)." };
        input.AddField(new FieldType { Name = "longitude", ResolvedType = new NonNullGraphType(ScalarTypes.Float), Description = "Degrees east (经度), -180 to 180." });
        input.AddField(new FieldType { Name = "latitude", ResolvedType = new NonNullGraphType(ScalarTypes.Float), Description = "Degrees north (纬度), -90 to 90." });
        input.AddField(new FieldType { Name = "crs", ResolvedType = crs, DefaultValue = Wgs84, Description = "The system of both (坐标系)." });
        return input;
    }

    private static InputObjectGraphType MakeNear(InputObjectGraphType point)
    {
        var input = new InputObjectGraphType { Name = "NearInput", Description = "A circle on the map (附近范围)." };
        input.AddField(new FieldType { Name = "point", ResolvedType = new NonNullGraphType(point), Description = "Its centre (中心)." });
        input.AddField(new FieldType { Name = "metres", ResolvedType = new NonNullGraphType(ScalarTypes.Float), Description = $"Its radius in metres (半径, 米), more than 0, at most {PlacePlanner.MaxMetres}." });
        return input;
    }

    private static InputObjectGraphType MakeBox(InputObjectGraphType point)
    {
        var input = new InputObjectGraphType { Name = "BoxInput", Description = "A box on the map (地图范围), edges included." };
        input.AddField(new FieldType { Name = "southWest", ResolvedType = new NonNullGraphType(point), Description = "Its south-west corner (西南角)." });
        input.AddField(new FieldType { Name = "northEast", ResolvedType = new NonNullGraphType(point), Description = $"Its north-east corner (东北角), at most {PlacePlanner.MaxDegrees} degree(s) away each way." });
        return input;
    }
}

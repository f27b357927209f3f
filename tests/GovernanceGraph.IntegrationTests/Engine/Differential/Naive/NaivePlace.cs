using System.Globalization;
using GovernanceGraph.Engine.Catalog;

namespace GovernanceGraph.IntegrationTests.Engine.Differential.Naive;

/// <summary>Places of rows, in WGS 84 only.</summary>
internal static class NaivePlace
{
    private const double Radius = 6_371_008.8;

    public static bool IsInBox(Entity entity, object row, IDictionary<string, object?> box)
    {
        var ((west, south), (east, north)) = (Point(box["southWest"]), Point(box["northEast"]));
        return Of(entity, row) is var (x, y) && x >= west && x <= east && y >= south && y <= north;
    }

    /// <summary>Metres between a row's place and the point asked for, by the haversine formula; infinite for a row without a place.</summary>
    public static double Distance(Entity entity, object row, IDictionary<string, object?> near)
    {
        if (Of(entity, row) is not var (x, y)) return double.PositiveInfinity;
        var (longitude, latitude) = Point(near["point"]);
        var across = double.Sin(double.DegreesToRadians(x - longitude) / 2);
        var up = double.Sin(double.DegreesToRadians(y - latitude) / 2);
        var half = up * up + double.Cos(double.DegreesToRadians(y)) * double.Cos(double.DegreesToRadians(latitude)) * across * across;
        return 2 * Radius * double.Asin(double.Min(1, double.Sqrt(half)));
    }

    private static (double X, double Y)? Of(Entity entity, object row) =>
        NaiveRows.Get(row, entity.Place!.Longitude.Property) is double x && NaiveRows.Get(row, entity.Place.Latitude.Property) is double y ? (x, y) : null;

    private static (double, double) Point(object? point)
    {
        var parts = (IDictionary<string, object?>)point!;
        return (Convert.ToDouble(parts["longitude"], CultureInfo.InvariantCulture), Convert.ToDouble(parts["latitude"], CultureInfo.InvariantCulture));
    }
}

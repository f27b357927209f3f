using static System.Math;

namespace GovernanceGraph.Domain.Territory;

/// <summary>Converts points between WGS 84, GCJ-02 and BD-09. There is no official formula for GCJ-02; this is the one published as "eviltransform", which every open map library uses.
/// Outside its rough bounding box of China (72.004 to 137.8347° E, 0.8293 to 55.8271° N) GCJ-02 equals WGS 84. The box holds Taiwan, Hong Kong, Macao and parts of the neighbours:
/// like the published algorithm we shift there too, because maps that give GCJ-02 apply the same box; who has WGS 84 there says so and nothing is shifted.</summary>
public static class Coordinates
{
    private const double SemiMajorAxis = 6378245.0; // Krasovsky 1940, metres: the ellipsoid that the algorithm assumes
    private const double Eccentricity = 0.00669342162296594323; // squared
    private const double BaiduAngle = PI * 3000.0 / 180.0;

    // Degrees: 1e-9 is a tenth of a millimetre. Each step shrinks the error about a thousandfold, so three or four do.
    private const double Tolerance = 1e-9;
    private const int MaxSteps = 20;

    /// <summary>The WGS 84 point of a point in the given system; exact to well under 0.1 m.</summary>
    public static GeoPoint ToWgs84(GeoPoint point, Crs crs) => crs switch
    {
        Crs.Wgs84 => point,
        Crs.Gcj02 => Invert(point, Gcj02FromWgs84),
        Crs.Bd09 => Invert(Invert(point, Bd09FromGcj02), Gcj02FromWgs84),
        _ => throw new ArgumentOutOfRangeException(nameof(crs), crs, "Unknown coordinate system: use Wgs84, Gcj02 or Bd09."),
    };

    /// <summary>The point in the given system of a WGS 84 point.</summary>
    public static GeoPoint FromWgs84(GeoPoint point, Crs crs) => crs switch
    {
        Crs.Wgs84 => point,
        Crs.Gcj02 => Gcj02FromWgs84(point),
        Crs.Bd09 => Bd09FromGcj02(Gcj02FromWgs84(point)),
        _ => throw new ArgumentOutOfRangeException(nameof(crs), crs, "Unknown coordinate system: use Wgs84, Gcj02 or Bd09."),
    };

    private static bool IsShifted(GeoPoint point) => point.Longitude is >= 72.004 and <= 137.8347 && point.Latitude is >= 0.8293 and <= 55.8271;

    private static GeoPoint Gcj02FromWgs84(GeoPoint point)
    {
        if (!IsShifted(point)) return point;
        var (x, y) = (point.Longitude - 105.0, point.Latitude - 35.0);
        var radians = point.Latitude / 180.0 * PI;
        var magic = 1 - Eccentricity * Sin(radians) * Sin(radians);
        var eastward = EastwardShift(x, y) * 180.0 / (SemiMajorAxis / Sqrt(magic) * Cos(radians) * PI);
        var northward = NorthwardShift(x, y) * 180.0 / (SemiMajorAxis * (1 - Eccentricity) / (magic * Sqrt(magic)) * PI);
        return new GeoPoint(point.Longitude + eastward, point.Latitude + northward);
    }

    private static double EastwardShift(double x, double y) =>
        300.0 + x + 2.0 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Sqrt(Abs(x))
        + (20.0 * Sin(6.0 * x * PI) + 20.0 * Sin(2.0 * x * PI)) * 2.0 / 3.0
        + (20.0 * Sin(x * PI) + 40.0 * Sin(x / 3.0 * PI)) * 2.0 / 3.0
        + (150.0 * Sin(x / 12.0 * PI) + 300.0 * Sin(x / 30.0 * PI)) * 2.0 / 3.0;

    private static double NorthwardShift(double x, double y) =>
        -100.0 + 2.0 * x + 3.0 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Sqrt(Abs(x))
        + (20.0 * Sin(6.0 * x * PI) + 20.0 * Sin(2.0 * x * PI)) * 2.0 / 3.0
        + (20.0 * Sin(y * PI) + 40.0 * Sin(y / 3.0 * PI)) * 2.0 / 3.0
        + (160.0 * Sin(y / 12.0 * PI) + 320.0 * Sin(y * PI / 30.0)) * 2.0 / 3.0;

    // BD-09 is defined everywhere: Baidu shifts what it is given.
    private static GeoPoint Bd09FromGcj02(GeoPoint point)
    {
        var (x, y) = (point.Longitude, point.Latitude);
        var radius = Sqrt(x * x + y * y) + 0.00002 * Sin(y * BaiduAngle);
        var angle = Atan2(y, x) + 0.000003 * Cos(x * BaiduAngle);
        return new GeoPoint(radius * Cos(angle) + 0.0065, radius * Sin(angle) + 0.006);
    }

    /// <summary>The point that the conversion takes to the target: fixed-point iteration on the remaining error, since neither shift has a closed inverse.</summary>
    private static GeoPoint Invert(GeoPoint target, Func<GeoPoint, GeoPoint> convert)
    {
        var guess = target;
        for (var step = 0; step < MaxSteps; step++)
        {
            var reached = convert(guess);
            var (east, north) = (target.Longitude - reached.Longitude, target.Latitude - reached.Latitude);
            if (Abs(east) < Tolerance && Abs(north) < Tolerance) break;
            guess = new GeoPoint(guess.Longitude + east, guess.Latitude + north);
        }
        return guess;
    }
}

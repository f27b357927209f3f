using CsCheck;
using GovernanceGraph.Domain.Territory;
using Xunit;

namespace GovernanceGraph.UnitTests.Territory;

public sealed class CoordinatesTests
{
    private const double MetresPerDegree = 111_320;

    private static readonly Gen<GeoPoint> InChina = Gen.Select(Gen.Double[73.5, 134.5], Gen.Double[18.2, 53.5], (x, y) => new GeoPoint(x, y));

    private static readonly Gen<Crs> AnyCrs = Gen.Int[0, 2].Select(value => (Crs)value);

    [Fact]
    public void A_point_comes_back_to_within_a_tenth_of_a_metre() =>
        Gen.Select(InChina, AnyCrs).Sample((point, crs) => Metres(point, Coordinates.ToWgs84(Coordinates.FromWgs84(point, crs), crs)) < 0.1, iter: 20_000);

    /// <summary>The published shift is a sum of sines: a few hundred metres almost everywhere, with rare places where it passes through less.</summary>
    [Fact]
    public void Gcj02_lies_some_hundred_metres_off_inside_China()
    {
        var shifts = (from x in Enumerable.Range(0, 120)
                      from y in Enumerable.Range(0, 70)
                      let point = new GeoPoint(73.5 + x * 0.508, 18.2 + y * 0.504)
                      select Metres(point, Coordinates.FromWgs84(point, Crs.Gcj02))).Order().ToList();
        Assert.InRange(shifts[^1], 500, 900);
        Assert.InRange(shifts[shifts.Count / 2], 100, 700);
        Assert.InRange(shifts.Count(s => s > 50), shifts.Count * 99 / 100, shifts.Count);
    }

    // Values of the published algorithm (eviltransform's own test table): WGS 84 and GCJ-02 of Shanghai, Shenzhen and Beijing.
    [Theory]
    [InlineData(121.5272106, 31.1774276, 121.531541859215, 31.17530398364597)]
    [InlineData(113.912316, 22.543847, 113.9171764808363, 22.540796131694766)]
    [InlineData(116.377817, 39.911954, 116.38404722455657, 39.91334545536069)]
    public void Gcj02_agrees_with_the_published_values(double x, double y, double expectedX, double expectedY)
    {
        var converted = Coordinates.FromWgs84(new GeoPoint(x, y), Crs.Gcj02);
        Assert.True(Metres(converted, new GeoPoint(expectedX, expectedY)) < 0.1, $"{converted}");
    }

    [Theory]
    [InlineData(116.404, 39.915, 116.41036949371029, 39.92133699351021)]
    public void Bd09_agrees_with_the_published_values(double gcjX, double gcjY, double expectedX, double expectedY)
    {
        var wgs84 = Coordinates.ToWgs84(new GeoPoint(gcjX, gcjY), Crs.Gcj02);
        Assert.True(Metres(Coordinates.FromWgs84(wgs84, Crs.Bd09), new GeoPoint(expectedX, expectedY)) < 0.1);
    }

    [Theory]
    [InlineData(-71.0589, 42.3601)] // Boston
    [InlineData(139.6917, 35.6895)] // Tokyo
    [InlineData(151.2093, -33.8688)] // Sydney
    public void Outside_the_box_gcj02_is_wgs84(double x, double y)
    {
        var point = new GeoPoint(x, y);
        Assert.Equal(point, Coordinates.FromWgs84(point, Crs.Gcj02));
        Assert.Equal(point, Coordinates.ToWgs84(point, Crs.Gcj02));
    }

    [Fact]
    public void Taiwan_lies_in_the_box_and_is_shifted_as_the_published_algorithm_does() =>
        Assert.NotEqual(new GeoPoint(121.5654, 25.033), Coordinates.FromWgs84(new GeoPoint(121.5654, 25.033), Crs.Gcj02));

    private static double Metres(GeoPoint a, GeoPoint b)
    {
        var east = (a.Longitude - b.Longitude) * MetresPerDegree * Math.Cos(a.Latitude * Math.PI / 180);
        var north = (a.Latitude - b.Latitude) * MetresPerDegree;
        return Math.Sqrt(east * east + north * north);
    }
}

using CsCheck;
using GovernanceGraph.Domain.Territory;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Xunit;

namespace GovernanceGraph.UnitTests.Territory;

public sealed class AreaLocatorTests
{
    private static readonly WKTReader Wkt = new();

    [Fact]
    public void A_point_in_a_hole_is_outside_and_its_edge_is_inside()
    {
        var locator = new AreaLocator([Area("A", "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 6 3, 6 6, 3 6, 3 3))")]);
        Assert.Equal("A", locator.Locate(1, 1)?.Code);
        Assert.Null(locator.Locate(4, 4));
        Assert.Equal("A", locator.Locate(3, 4)?.Code);
        Assert.Null(locator.Locate(9.000001, 4));
    }

    [Fact]
    public void An_enclave_in_a_hole_is_found_and_shares_the_edge_by_code()
    {
        var locator = new AreaLocator(
        [
            Area("B", "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 6 3, 6 6, 3 6, 3 3))"),
            Area("A", "POLYGON ((3 3, 6 3, 6 6, 3 6, 3 3))"),
        ]);
        Assert.Equal("A", locator.Locate(4, 4)?.Code);
        Assert.Equal("A", locator.Locate(3, 4)?.Code);
        Assert.Equal("B", locator.Locate(2.999999, 4)?.Code);
    }

    [Theory]
    [InlineData("10", "9", "10")] // ordinal, not numeric: codes are strings
    [InlineData("A", "a", "A")]
    public void On_a_shared_edge_the_lowest_code_wins_in_any_order_of_loading(string west, string east, string winner)
    {
        LocatableArea[] areas = [Area(west, "POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))"), Area(east, "POLYGON ((1 0, 2 0, 2 1, 1 1, 1 0))")];
        Assert.Equal(winner, new AreaLocator(areas).Locate(1, 0.5)?.Code);
        Assert.Equal(winner, new AreaLocator(areas.Reverse()).Locate(1, 0.5)?.Code);
    }

    [Fact]
    public void Every_part_of_a_multipolygon_counts()
    {
        var locator = new AreaLocator([Area("A", "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((5 5, 6 5, 6 6, 5 6, 5 5)))")]);
        Assert.Equal("A", locator.Locate(0.5, 0.5)?.Code);
        Assert.Equal("A", locator.Locate(5.5, 5.5)?.Code);
        Assert.Null(locator.Locate(3, 3));
    }

    [Fact]
    public void The_deepest_level_answers_unless_another_is_asked_for()
    {
        var locator = new AreaLocator(
        [
            Area("C", "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0))", new AreaRank(AreaLevel.City)),
            Area("G1", "POLYGON ((0 0, 5 0, 5 5, 0 5, 0 0))", new AreaRank(AreaLevel.Grid, 1)),
            Area("G2", "POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))", new AreaRank(AreaLevel.Grid, 2)),
        ]);
        Assert.Equal("G2", locator.Locate(1, 1)?.Code);
        Assert.Equal("G1", locator.Locate(4, 4)?.Code);
        Assert.Equal("C", locator.Locate(8, 8)?.Code);
        Assert.Equal("C", locator.Locate(1, 1, AreaLevel.City)?.Code);
        Assert.Equal("G1", locator.Locate(1, 1, AreaLevel.Grid, 1)?.Code);
        Assert.Null(locator.Locate(1, 1, AreaLevel.District));
        Assert.Null(locator.Locate(1, 1, scheme: "OTHER"));
    }

    [Theory]
    [InlineData(double.NaN, 1)]
    [InlineData(1, double.PositiveInfinity)]
    [InlineData(400, 1)]
    public void Nonsense_points_are_nowhere(double x, double y) =>
        Assert.Null(new AreaLocator([Area("A", "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0))")]).Locate(x, y));

    [Fact]
    public void A_line_is_no_boundary() =>
        Assert.Throws<ArgumentException>(() => new AreaLocator([Area("A", "LINESTRING (0 0, 1 1)")]));

    /// <summary>Random polygons on a small lattice, so that points often fall on edges and corners, against the plain definition: covered by, lowest code first.</summary>
    [Fact]
    public void It_agrees_with_brute_force() =>
        Gen.Select(Gen.Select(Lattice, Lattice, Lattice, Lattice).Array[1, 12], Gen.Select(Lattice, Lattice).Array[20]).Sample((shapes, points) =>
        {
            var areas = shapes.Select((shape, i) => Ring(shape, $"{i * 7 % 13:00}-{i}")).OfType<LocatableArea>().ToList();
            var locator = new AreaLocator(areas);
            foreach (var (x, y) in points)
            {
                var point = new Point(x / 2.0, y / 2.0);
                var expected = areas.Where(area => area.Boundary.Covers(point)).MinBy(area => area.Code, StringComparer.Ordinal);
                if (locator.Locate(point.X, point.Y)?.Code != expected?.Code) return false;
            }
            return true;
        }, iter: 2_000);

    private static Gen<int> Lattice => Gen.Int[0, 12];

    private static LocatableArea? Ring((int X, int Y, int Width, int Height) shape, string code)
    {
        var (x, y, width, height) = shape;
        if (width == 0 || height == 0) return null;
        var outer = $"({x} {y}, {x + width} {y}, {x + width} {y + height}, {x} {y + height}, {x} {y})";
        var slanted = $"({x} {y}, {x + width} {y + height / 2.0}, {x + width / 2.0} {y + height}, {x} {y})";
        var hole = width > 3 && height > 3 ? $", ({x + 1} {y + 1}, {x + 1} {y + 2}, {x + 2} {y + 1}, {x + 1} {y + 1})" : "";
        return Area(code, FormattableString.Invariant($"POLYGON ({((x + y) % 3 == 0 ? slanted : outer + hole)})"));
    }

    private static LocatableArea Area(string code, string wkt, AreaRank? rank = null) =>
        new(Guid.NewGuid(), "TEST", code, rank ?? new AreaRank(AreaLevel.Community), Wkt.Read(wkt));
}

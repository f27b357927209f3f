using System.Text.Json;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Server.Import.Boundaries;
using GovernanceGraph.Server.Import.Findings;
using NetTopologySuite.Geometries;
using Xunit;

namespace GovernanceGraph.UnitTests.Import;

public sealed class BoundaryShapeTests
{
    [Fact]
    public void A_right_polygon_is_stored_as_it_is_written()
    {
        const string Text = """{"type":"Polygon", "coordinates":[[[0,0],[9.0,0],[9,9.10],[0,9],[0,0]],[[3,3],[3,4],[4,4],[3,3]]]}""";
        var shape = Shape(Text);
        Assert.Equal(Text, shape.GeoJson);
        Assert.Null(shape.Repaired);
    }

    [Fact]
    public void A_ring_that_crosses_itself_is_repaired_and_told()
    {
        var shape = Shape("""{"type":"Polygon","coordinates":[[[0,0],[2,2],[2,0],[0,2],[0,0]]]}""");
        Assert.Contains("Self-intersection", shape.Repaired);
        Assert.True(shape.Geometry.IsValid);
        Assert.IsType<MultiPolygon>(GeoJsonGeometry.Parse(shape.GeoJson));
    }

    [Theory]
    [InlineData("""{"type":"Point","coordinates":[1,2]}""", "Polygon or MultiPolygon")]
    [InlineData("""{"type":"Polygon","coordinates":[]}""", "Polygon or MultiPolygon")]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],[1,1]]]}""", "closed")]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],[9,0],[9,9],[0,9]]]}""", "closed")]
    [InlineData("""{"type":"Polygon","coordinates":"x"}""", "GeoJSON")]
    [InlineData("""{"type":"Polygon","coordinates":[[[25,121],[26,121],[26,122],[25,121]]]}""", "exchanged")]
    public void What_is_no_boundary_is_refused(string text, string rule) =>
        Assert.Contains(rule, Assert.Throws<RowException>(() => Shape(text)).Message);

    [Fact]
    public void Other_coordinate_systems_are_stored_as_wgs84()
    {
        const string Text = """{"type":"Polygon","coordinates":[[[119.1,36.7],[119.2,36.7],[119.2,36.8],[119.1,36.7]]]}""";
        var corner = Shape(Text, Crs.Gcj02).Geometry.Coordinates[0];
        Assert.Equal(GovernanceGraph.Domain.Territory.Coordinates.ToWgs84(new GeoPoint(119.1, 36.7), Crs.Gcj02), new GeoPoint(corner.X, corner.Y));
    }

    private static BoundaryShape Shape(string text, Crs crs = Crs.Wgs84) => BoundaryShape.Of(JsonDocument.Parse(text).RootElement, crs);
}

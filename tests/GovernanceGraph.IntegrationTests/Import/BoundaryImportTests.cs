using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.IntegrationTests.Domain;
using GovernanceGraph.IntegrationTests.Storage;
using GovernanceGraph.Server.Import;
using GovernanceGraph.Server.Import.Boundaries;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Import;

public sealed class BoundaryImportTests
{
    [RealDataFact]
    public async Task Every_village_of_Taipei_and_Kaohsiung_is_found_by_its_points()
    {
        await using var database = await TestDatabase.CreateAsync();
        var report = await database.RunAsync(Importing.TaiwanVillages());
        Assert.Equal((1_342, 0), (report.Read, report.Refused));
        Assert.Equal("1394 inserted, 0 updated, 0 unchanged", report.Of("areas"));
        Assert.Equal(["光化里", "老泉里"], report.Findings.Select(finding => finding.Value).Order());
        var again = await database.RunAsync(Importing.TaiwanVillages());
        Assert.Equal("0 inserted, 0 updated, 1342 unchanged", again.Of("area_boundaries"));
        Assert.Equal("0 inserted, 0 updated, 1394 unchanged", again.Of("areas"));

        var index = new TerritoryIndex(GovernanceContextOptions.For(database.ConnectionString), TimeProvider.System);
        await index.RefreshAsync();
        await using var context = database.Context();
        var villages = await context.AreaBoundaries.Include(boundary => boundary.Area).ToListAsync();
        foreach (var village in villages) CheckFound(index, village, villages);
        CheckUpwards(index, villages[0]);
        Assert.Null(index.Locate(new GeoPoint(121.0, 24.0)));
    }

    [Fact]
    public async Task Boundaries_meet_their_areas_by_code_or_by_parent_and_name()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var context = database.Context();
        var city = await context.SavedAsync(Sample.Area("1", AreaLevel.City));
        var named = await context.SavedAsync(Sample.Area("东关", AreaLevel.District, city));
        const string Features = """{"features":[{"properties":{"P":1,"N":"东关"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}}]}""";
        using var file = new TemporaryFile(Features);

        var byName = new BoundaryMapping { Scheme = "TEST", Name = "N", Parents = [new BoundaryParent { Code = "P" }] };
        Assert.Equal("1 inserted, 0 updated, 0 unchanged", (await database.RunAsync(new BoundaryImport([file.Path], byName))).Of("area_boundaries"));
        var byCode = new BoundaryMapping { Scheme = "TEST", Code = "N" };
        var second = await database.RunAsync(new BoundaryImport([file.Path], byCode));
        Assert.Equal("0 inserted, 0 updated, 1 unchanged", second.Of("area_boundaries"));
        Assert.Equal(named.Id, (await context.AreaBoundaries.SingleAsync()).AreaId);
        Assert.NotNull((await context.Areas.AsNoTracking().SingleAsync(area => area.Id == named.Id)).CentreLatitude);
    }

    [Fact]
    public async Task Features_without_an_area_or_a_polygon_are_refused_by_their_number()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var file = new TemporaryFile("""{"features":[{"properties":{"C":"x"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}},{"properties":{"C":"x"},"geometry":null}]}""");
        var report = await database.RunAsync(new BoundaryImport([file.Path], new BoundaryMapping { Scheme = "TEST", Code = "C" }), new ImportOptions { SkipRefused = true });
        Assert.Equal([(1, "C"), (2, "geometry")], report.Findings.Select(finding => ((int)finding.Record, finding.Column)));
    }

    /// <summary>A point inside is found; each corner, shared or not, has the one answer of the lowest code among the polygons that touch it.</summary>
    private static void CheckFound(TerritoryIndex index, AreaBoundary village, List<AreaBoundary> all)
    {
        var geometry = GeoJsonGeometry.Parse(village.Geometry);
        var inside = geometry.InteriorPoint.Coordinate;
        Assert.Equal(village.AreaId, index.Locate(new GeoPoint(inside.X, inside.Y)));
        for (var i = 0; i < geometry.NumGeometries; i++)
        {
            var polygon = (Polygon)geometry.GetGeometryN(i);
            CheckCorner(index, polygon.Shell.Coordinates[0], all);
            foreach (var hole in polygon.Holes)
                Assert.NotEqual(village.AreaId, index.Locate(PointOf(new Polygon((LinearRing)hole).InteriorPoint.Coordinate)));
        }
    }

    private static void CheckCorner(TerritoryIndex index, Coordinate corner, List<AreaBoundary> all)
    {
        var point = new Point(corner);
        var touching = all.Where(other => other.West <= corner.X && corner.X <= other.East && other.South <= corner.Y && corner.Y <= other.North)
            .Where(other => GeoJsonGeometry.Parse(other.Geometry).Covers(point));
        var expected = touching.MinBy(other => other.Area!.Code, StringComparer.Ordinal);
        Assert.Equal(expected?.AreaId, index.Locate(PointOf(corner)));
    }

    private static void CheckUpwards(TerritoryIndex index, AreaBoundary village)
    {
        var inside = GeoJsonGeometry.Parse(village.Geometry).InteriorPoint.Coordinate;
        Assert.Equal(village.Area!.DistrictId, index.Locate(PointOf(inside), level: AreaLevel.District));
        foreach (var crs in Enum.GetValues<Crs>())
            Assert.Equal(village.AreaId, index.Locate(GovernanceGraph.Domain.Territory.Coordinates.FromWgs84(PointOf(inside), crs), crs));
    }

    private static GeoPoint PointOf(Coordinate coordinate) => new(coordinate.X, coordinate.Y);
}

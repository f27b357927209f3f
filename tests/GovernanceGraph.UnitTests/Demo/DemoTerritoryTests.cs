using System.Text.Json;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Server.Demo;
using GovernanceGraph.Server.Demo.Randomness;
using GovernanceGraph.Server.Demo.Territory;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using NetTopologySuite.IO.Converters;
using Xunit;

namespace GovernanceGraph.UnitTests.Demo;

/// <summary>The plan of the demo district's territory, before any database.</summary>
public sealed class DemoTerritoryTests
{
    private static readonly DistrictPlan Plan = DistrictPlan.Make();
    private static readonly Dictionary<Guid, Area> Areas = new TerritoryRows(Plan, new DemoClock(new DateOnly(2026, 6, 30))).Areas().ToDictionary(area => area.Id);
    private static readonly Dictionary<Guid, Geometry> Shapes = new TerritoryRows(Plan, new DemoClock(new DateOnly(2026, 6, 30))).AreaBoundaries().ToDictionary(boundary => boundary.AreaId, Geometry);

    [Fact]
    public void Has_the_briefs_numbers_of_areas_and_grid_workers()
    {
        Assert.Equal(DemoFigures.Subdistricts, Plan.Subdistricts.Count);
        Assert.Equal(DemoFigures.Communities, Plan.Communities.Count());
        Assert.Equal(DemoFigures.SecondLevelGrids, Plan.Grids.Count);
        Assert.Equal(DemoFigures.GridsWithThreeWorkers, Plan.Grids.Count(grid => grid.Workers == 3));
        Assert.Equal(DemoFigures.GridsWithFourWorkers, Plan.Grids.Count(grid => grid.Workers == 4));
        Assert.Equal(DemoFigures.GridWorkers, Plan.Grids.Sum(grid => grid.Workers));
    }

    [Fact]
    public void Gives_each_community_households_for_whole_posts_and_the_district_237000()
    {
        Assert.All(Plan.Communities, community => Assert.Equal(0, community.Households % 300));
        Assert.All(Plan.Communities, community => Assert.Equal(community.Households, community.Grids.Sum(grid => grid.Households)));
        Assert.Equal(237_000, Plan.Communities.Sum(community => community.Households));
    }

    [Fact]
    public void Tiles_every_area_by_its_children_without_gap_or_overlap()
    {
        foreach (var siblings in Areas.Values.Where(area => area.ParentId != null).GroupBy(area => area.ParentId!.Value))
        {
            var parent = Shapes[siblings.Key];
            Assert.Equal(parent.Area, siblings.Sum(area => Shapes[area.Id].Area), 1e-11);
            var union = NetTopologySuite.Operation.Union.UnaryUnionOp.Union(siblings.Select(area => Shapes[area.Id]));
            Assert.True(union.EqualsTopologically(parent), $"The children of {Areas[siblings.Key].Name} do not make it up.");
        }
    }

    [Fact]
    public void Has_valid_shapes_with_the_centre_inside()
    {
        foreach (var area in Areas.Values)
        {
            Assert.True(Shapes[area.Id].IsValid, $"The boundary of {area.Name} is not valid.");
            Assert.True(Shapes[area.Id].Contains(new Point(area.CentreLongitude!.Value, area.CentreLatitude!.Value)), $"The centre of {area.Name} lies outside.");
        }
    }

    [Fact]
    public void Has_enclaves_exclaves_and_bent_shapes()
    {
        Geometry Grid(GridPlan grid) => Shapes[grid.Id];
        Assert.Equal(3, Plan.Grids.Count(grid => Grid(grid) is MultiPolygon));
        Assert.Equal(3, Plan.Grids.Count(grid => Grid(grid) is Polygon { NumInteriorRings: > 0 }));
        Assert.Single(Plan.Subdistricts, subdistrict => Shapes[subdistrict.Id] is MultiPolygon);
        Assert.Equal(1, ((Polygon)Shapes[Plan.Id]).NumInteriorRings);
        Assert.True(Plan.Grids.Count(grid => Grid(grid).ConvexHull().Area > 1.1 * Grid(grid).Area) > 100);
    }

    [Fact]
    public void Keeps_every_cell_convex_so_that_points_blended_from_its_corners_lie_inside()
    {
        foreach (var cell in Plan.Grids.SelectMany(grid => grid.Cells))
        {
            Coordinate[] corners = [.. new[] { (0, 0), (1, 0), (1, 1), (0, 1) }
                .Select(at => Plan.Lattice.Vertex(cell.Column + at.Item1, cell.Row + at.Item2)).Select(place => new Coordinate(place.Longitude, place.Latitude))];
            for (var i = 0; i < 4; i++)
                Assert.Equal(NetTopologySuite.Algorithm.OrientationIndex.CounterClockwise, NetTopologySuite.Algorithm.Orientation.Index(corners[i], corners[(i + 1) % 4], corners[(i + 2) % 4]));
        }
    }

    [Fact]
    public void Puts_a_point_of_a_cell_into_exactly_one_grid()
    {
        var prepared = Plan.Grids.Select(grid => (grid, shape: PreparedGeometryFactory.Prepare(Shapes[grid.Id]))).ToList();
        var random = RandomStream.For("sampled points");
        for (var i = 0; i < 500; i++)
        {
            var grid = random.Pick(Plan.Grids);
            var place = Plan.Lattice.Inside(random.Pick(grid.Cells), random.Between(0.04, 0.96), random.Between(0.04, 0.96));
            var point = new Point(place.Longitude, place.Latitude);
            Assert.Equal(grid, Assert.Single(prepared, candidate => candidate.shape.Covers(point)).grid);
        }
    }

    private static Geometry Geometry(AreaBoundary boundary)
    {
        var options = new JsonSerializerOptions { Converters = { new GeoJsonConverterFactory() } };
        return JsonSerializer.Deserialize<Geometry>(boundary.Geometry, options)!;
    }
}

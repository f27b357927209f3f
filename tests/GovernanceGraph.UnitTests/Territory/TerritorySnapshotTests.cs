using GovernanceGraph.Domain.Territory;
using Xunit;

namespace GovernanceGraph.UnitTests.Territory;

public sealed class TerritorySnapshotTests
{
    private static readonly Guid City = Guid.NewGuid(), District = Guid.NewGuid(), Community = Guid.NewGuid();

    [Fact]
    public void A_level_without_boundaries_answers_through_the_areas_below()
    {
        var territory = Territory(Bounded(Community, AreaLevel.Community, Square(0, 1)));
        Assert.Equal(Community, territory.Locate(new GeoPoint(0.5, 0.5)));
        Assert.Equal(District, territory.Locate(new GeoPoint(0.5, 0.5), AreaLevel.District));
        Assert.Equal(City, territory.Locate(new GeoPoint(0.5, 0.5), AreaLevel.City));
        Assert.Null(territory.Locate(new GeoPoint(0.5, 0.5), AreaLevel.Province));
        Assert.Null(territory.Locate(new GeoPoint(1.5, 0.5), AreaLevel.City));
    }

    [Fact]
    public void A_boundary_of_its_own_decides_over_the_areas_below()
    {
        var territory = Territory(Bounded(Community, AreaLevel.Community, Square(0, 2)), Bounded(District, AreaLevel.District, Square(0, 1)));
        Assert.Equal(District, territory.Locate(new GeoPoint(0.5, 0.5), AreaLevel.District));
        Assert.Null(territory.Locate(new GeoPoint(1.5, 1.5), AreaLevel.District));
    }

    [Fact]
    public void The_level_of_an_area_is_known_by_its_key()
    {
        var territory = Territory();
        Assert.Equal(new AreaRank(AreaLevel.District), territory.LevelOf(District));
        Assert.Null(territory.LevelOf(Guid.NewGuid()));
        Assert.Equal(City, territory.Find(District)?.ParentId);
    }

    private static TerritorySnapshot Territory(params LocatableArea[] boundaries) => new(1, new Dictionary<Guid, AreaNode>
    {
        [City] = new(new AreaRank(AreaLevel.City), "TEST", "1", null),
        [District] = new(new AreaRank(AreaLevel.District), "TEST", "11", City),
        [Community] = new(new AreaRank(AreaLevel.Community), "TEST", "111", District),
    }, boundaries);

    private static LocatableArea Bounded(Guid id, AreaLevel level, string geometry) => new(id, "TEST", "1", new AreaRank(level), GeoJsonGeometry.Parse(geometry));

    private static string Square(int from, int to) =>
        $$"""{"type":"Polygon","coordinates":[[[{{from}},{{from}}],[{{to}},{{from}}],[{{to}},{{to}}],[{{from}},{{to}}],[{{from}},{{from}}]]]}""";
}

using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.IntegrationTests.Domain;
using GovernanceGraph.IntegrationTests.Storage;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Territory;

public sealed class TerritoryIndexTests
{
    private const string Square = """{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}""";

    [Fact]
    public async Task It_loads_once_and_again_only_when_areas_or_boundaries_change()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var context = database.Context();
        var index = new TerritoryIndex(GovernanceContextOptions.For(database.ConnectionString), TimeProvider.System);

        Assert.True(await index.RefreshAsync());
        Assert.False(await index.RefreshAsync());
        var city = await context.SavedAsync(Sample.Area("1", AreaLevel.City));
        var grid = await context.SavedAsync(Sample.Area("11", AreaLevel.Grid, city, tier: 2));
        Assert.Null(index.LevelOf(grid.Id));

        Assert.True(await index.RefreshAsync());
        Assert.Equal(new AreaRank(AreaLevel.Grid, 2), index.LevelOf(grid.Id));
        Assert.Null(index.Locate(new GeoPoint(0.5, 0.5)));

        context.Add(new AreaBoundary { AreaId = grid.Id, Geometry = Square, East = 1, North = 1 });
        await context.SaveChangesAsync();
        Assert.True(await index.RefreshAsync());
        Assert.Equal(grid.Id, index.Locate(new GeoPoint(0.5, 0.5)));
        Assert.Equal(city.Id, index.Locate(new GeoPoint(0.5, 0.5), level: AreaLevel.City));
        Assert.False(await index.RefreshAsync());
    }

    [Fact]
    public async Task Running_it_follows_the_database_and_outlives_errors()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var context = database.Context();
        var index = new TerritoryIndex(GovernanceContextOptions.For(database.ConnectionString), TimeProvider.System);
        using var stop = new CancellationTokenSource();
        var errors = 0;
        var running = index.RunAsync(_ => errors++, stop.Token);

        await database.ExecuteAsync("ALTER TABLE territory_versions RENAME TO hidden");
        await EventuallyAsync(() => errors > 0);
        await database.ExecuteAsync("ALTER TABLE hidden RENAME TO territory_versions");
        var city = await context.SavedAsync(Sample.Area("1", AreaLevel.City));
        await EventuallyAsync(() => index.LevelOf(city.Id) is not null);

        await stop.CancelAsync();
        await running;
    }

    private static async Task EventuallyAsync(Func<bool> condition)
    {
        for (var waited = 0; waited < 100 && !condition(); waited++) await Task.Delay(100);
        Assert.True(condition());
    }
}

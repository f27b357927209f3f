using GovernanceGraph.Server.Commands;
using GovernanceGraph.Server.Demo;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Demo;

public sealed class DemoLoadTests(DemoDatabase demo) : IClassFixture<DemoDatabase>
{
    [Fact]
    public async Task A_second_load_is_refused_with_the_cure_and_changes_nothing()
    {
        var before = await demo.CountAsync("SELECT FROM people");
        var refused = await Assert.ThrowsAsync<DemoAlreadyLoadedException>(() => DemoDistrict.LoadAsync(demo.DataSource, DemoDatabase.Until));
        Assert.Contains("--reset", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, await demo.CountAsync("SELECT FROM people"));
    }

    [Fact]
    public async Task A_day_before_the_district_was_ready_is_refused() =>
        await Assert.ThrowsAsync<ExpectedFailure>(() => DemoDistrict.LoadAsync(demo.DataSource, DemoDistrict.Earliest.AddDays(-1)));

    [Fact]
    public async Task It_is_known_whether_a_database_has_the_demo()
    {
        await using var empty = await Storage.TestDatabase.CreateAsync();
        Assert.True(await DemoDistrict.IsLoadedAsync(demo.DataSource));
        Assert.False(await DemoDistrict.IsLoadedAsync(empty.DataSource));
    }

    [Fact]
    public async Task A_cancelled_load_leaves_nothing()
    {
        await using var empty = await Storage.TestDatabase.CreateAsync();
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => DemoDistrict.LoadAsync(empty.DataSource, DemoDatabase.Until, cancel: stop.Token));
        Assert.False(await DemoDistrict.IsLoadedAsync(empty.DataSource));
    }
}

using Xunit;

namespace GovernanceGraph.IntegrationTests.Events;

/// <summary>Reading the log costs what is read of it, not what was ever written to it.</summary>
public sealed class LogScanTests
{
    [Fact]
    public async Task Nobody_who_reads_or_follows_the_log_looks_through_all_of_it()
    {
        await using var world = await LiveWorld.CreateAsync();
        await world.StopAsync();
        foreach (var i in Enumerable.Range(0, 40)) await world.WriteManyAsync(world.Log.Issues[i % 4], 100);
        await world.Log.SettledAsync();
        await world.Log.Database.ExecuteAsync("VACUUM (ANALYZE) graph_events, issues, issue_events");
        var end = "";
        foreach (var _ in Enumerable.Range(0, 40)) end = (await world.Log.ReadAsync(end.Length == 0 ? null : end, first: 100)).End ?? end;
        var before = await ScansAsync(world);
        world.Follow();
        await using (var reader = await world.SubscribeAsync($"subscription {{ issueChanged(after: \"{end}\") {{ event {{ step {{ note }} }} }} }}"))   // the follower has not seen yet what was written while nobody followed
            foreach (var i in Enumerable.Range(0, 5))
            {
                await world.WriteManyAsync(world.Log.Issues[i % 4], 1);
                await reader.NotesAsync(1);
            }

        var (_, cursor) = await world.Log.ReadAsync(first: 50);
        foreach (var asked in new[] { "", ", types: [ISSUE_COMMENTED]", $", within: \"{world.Log.IdOf("Community", world.Log.Communities[1].Id)}\"" })
            Assert.Equal(50, (await world.Log.ReadAsync(cursor, first: 50, arguments: asked)).Notes.Count);
        await world.StopAsync();
        Assert.Equal(before, await ScansAsync(world));
    }

    /// <summary>How often the log was read from its first page to its last. Connections say so when they end at the latest.</summary>
    private static async Task<long> ScansAsync(LiveWorld world)
    {
        world.Log.Graph.Pools.Prepared.Clear();
        while (await world.Log.Database.ScalarAsync<long>("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE 'governance%'") > 0) await Task.Delay(20);
        return await world.Log.Database.ScalarAsync<long>("SELECT seq_scan FROM pg_stat_user_tables WHERE relname = 'graph_events'");
    }
}

using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Engine;
using GovernanceGraph.IntegrationTests.Graph;
using GovernanceGraph.IntegrationTests.Storage;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Events;

/// <summary>The order of the log: nothing can come before what was read, whatever transactions do, and the events of one issue stand in the order in which they happened.</summary>
public sealed class EventLogTests
{
    [Fact]
    public async Task A_transaction_that_is_slow_to_commit_is_waited_for_and_never_skipped()
    {
        await using var world = await LogWorld.CreateAsync();
        await using var slow = await world.WriterAsync();
        await slow.AppendAsync(world.Issues[0], "slow");
        await world.WriteAsync(world.Issues[1], "fast");
        Assert.Empty(await world.ReadAllAsync(isSettled: false));
        await slow.CommitAsync();
        Assert.Equal(["slow", "fast"], await world.ReadAllAsync());
    }

    [Fact]
    public async Task What_is_undone_was_never_there_and_holds_nothing_back_any_more()
    {
        await using var world = await LogWorld.CreateAsync();
        await using (var undone = await world.WriterAsync())
        {
            await undone.AppendAsync(world.Issues[0], "undone");
            await world.WriteAsync(world.Issues[1], "kept");
            Assert.Empty(await world.ReadAllAsync(isSettled: false));
        }

        Assert.Equal(["kept"], await world.ReadAllAsync());
    }

    [Fact]
    public async Task A_page_that_was_read_is_complete_however_long_a_transaction_takes()
    {
        await using var world = await LogWorld.CreateAsync();
        await world.WriteAsync(world.Issues[0], "1");
        await world.SettledAsync();
        await using var slow = await (await world.WriterAsync()).NumberedAsync();
        await world.WriteAsync(world.Issues[1], "3");
        var (before, cursor) = await world.ReadAsync(isSettled: false);
        await slow.AppendAsync(world.Issues[2], "2");
        await slow.CommitAsync();
        await world.WriteAsync(world.Issues[1], "4");
        Assert.Equal(["1"], before);
        Assert.Equal(["2", "3", "4"], (await world.ReadAsync(cursor)).Notes);
    }

    [Fact]
    public async Task Events_of_one_issue_stand_in_their_order_though_the_later_transaction_has_the_lower_number()
    {
        await using var world = await LogWorld.CreateAsync();
        await using var first = await (await world.WriterAsync()).NumberedAsync();
        await using var second = await (await world.WriterAsync()).NumberedAsync();
        await second.AppendAsync(world.Issues[0], "earlier");
        await second.CommitAsync();
        await first.AppendAsync(world.Issues[0], "later");
        await first.CommitAsync();
        Assert.Equal(["earlier", "later"], await world.ReadAllAsync());
    }

    [Fact]
    public async Task Events_of_one_transaction_stand_in_the_order_in_which_they_were_written()
    {
        await using var world = await LogWorld.CreateAsync();
        var notes = Enumerable.Range(0, 200).Select(i => $"{i:000}").ToList();
        await using (var writer = await world.WriterAsync())
        {
            await writer.AppendAsync(world.Issues[0], notes);
            await writer.CommitAsync();
        }

        Assert.Equal(notes, await world.ReadAllAsync());
    }

    [Fact]
    public async Task A_cursor_fits_whatever_is_asked_of_the_log_and_tells_nobody_its_numbers()
    {
        await using var world = await LogWorld.CreateAsync();
        foreach (var i in Enumerable.Range(0, 6)) await world.WriteAsync(world.Issues[i % 2], $"{i}", i < 4 ? IssueEventKind.Commented : IssueEventKind.Handled);
        var (_, cursor) = await world.ReadAsync(first: 2);
        Assert.Equal(["4", "5"], (await world.ReadAsync(cursor, arguments: ", types: [ISSUE_HANDLED]")).Notes);
        Assert.Equal(["3", "5"], (await world.ReadAsync(cursor, arguments: $", within: \"{world.IdOf("Community", world.Communities[1].Id)}\"")).Notes);
        Assert.Equal((await world.ReadAsync(first: 2)).End, cursor);
        var bytes = System.Buffers.Text.Base64Url.DecodeFromChars(cursor);
        var turn = await world.Database.ScalarAsync<long>("SELECT turn FROM graph_events ORDER BY turn, sequence OFFSET 1 LIMIT 1");
        Assert.False(bytes.AsSpan().IndexOf(BitConverter.IsLittleEndian ? BitConverter.GetBytes(System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(turn)) : BitConverter.GetBytes(turn)) >= 0);
    }

    [Fact]
    public async Task An_event_is_seen_as_its_issue_is_and_what_is_not_seen_leaves_no_hole()
    {
        await using var world = await LogWorld.CreateAsync();
        foreach (var i in Enumerable.Range(0, 6)) await world.WriteAsync(world.Issues[i % 2], $"{i}");
        await world.Database.ExecuteAsync("UPDATE issues SET visibility = 'PRIVATE' WHERE id = $1", world.Issues[0].Id);
        Assert.Equal(["1", "3", "5"], await world.ReadAllAsync(first: 2));
        Assert.Equal(["0", "1", "2", "3", "4", "5"], (await world.ReadAsync(viewer: GovernanceGraph.Engine.Access.Viewer.Everything)).Notes);
    }

    [Fact]
    public async Task What_has_been_kept_long_enough_goes_and_who_was_away_too_long_is_told_of_the_gap()
    {
        await using var world = await LogWorld.CreateAsync();
        foreach (var i in Enumerable.Range(0, 6)) await world.WriteAsync(world.Issues[i % 2], $"{i}");
        var cursors = new List<string?>();
        foreach (var i in Enumerable.Range(1, 5)) cursors.Add((await world.ReadAsync(first: i)).End);
        await world.Database.ExecuteAsync("UPDATE graph_events SET at = at - interval '31 days' WHERE sequence <= (SELECT min(sequence) + 3 FROM graph_events)");
        await world.SettledAsync();
        await using var server = Npgsql.NpgsqlDataSource.Create(await TestServer.AsServerAsync(world.Database.ConnectionString));
        Assert.Equal(2, await PruneAsync(server, 2));
        Assert.Equal(2, await PruneAsync(server, 1000));
        Assert.Equal(0, await PruneAsync(server, 1000));

        var (outcome, answer) = await DemoGraph.SendAsync(world.Graph, "query($after: String) { events(after: $after) { nodes { id } } }", new { after = cursors[2] });
        var error = answer.GetProperty("errors")[0].GetProperty("extensions");
        Assert.Equal((Outcome.Refused, "GAP"), (outcome, error.GetProperty("code").GetString()));
        Assert.Equal(["4", "5"], (await world.ReadAsync(error.GetProperty("oldestCursor").GetString())).Notes);
        Assert.Equal(cursors[3], error.GetProperty("oldestCursor").GetString());
        Assert.Equal(["5"], (await world.ReadAsync(cursors[4])).Notes);
    }

    [Fact]
    public async Task Only_a_beginning_of_the_log_goes_and_nothing_younger_than_a_day()
    {
        await using var world = await LogWorld.CreateAsync();
        foreach (var i in Enumerable.Range(0, 3)) await world.WriteAsync(world.Issues[0], $"{i}");
        await world.Database.ExecuteAsync("UPDATE graph_events SET at = at - interval '31 days' WHERE sequence > (SELECT min(sequence) FROM graph_events)");
        Assert.Equal(0, await PruneAsync(world.Database.DataSource, 1000));
        await Assert.ThrowsAsync<Npgsql.PostgresException>(() => world.Database.ExecuteAsync("SELECT prune_events('23 hours', 1000)"));
        await Assert.ThrowsAsync<Npgsql.PostgresException>(() => world.Database.ExecuteAsync("SELECT prune_events(NULL, 1000)"));
        Assert.Equal(["0", "1", "2"], await world.ReadAllAsync());
    }

    [Fact]
    public async Task A_log_that_was_restored_into_a_younger_cluster_goes_on_where_it_was()
    {
        await using var world = await LogWorld.CreateAsync();
        await world.WriteAsync(world.Issues[0], "old");
        await world.Database.ExecuteAsync("UPDATE graph_events SET turn = turn + 1000000");   // as the older cluster had counted
        Assert.Empty(await world.ReadAllAsync(isSettled: false));
        await new GovernanceGraph.Domain.Storage.Migrator(GovernanceGraph.Domain.Storage.GovernanceContextOptions.For(world.Database.ConnectionString)).MigrateAsync();
        await world.WriteAsync(world.Issues[1], "new");
        Assert.Equal(["old", "new"], await world.ReadAllAsync());
    }

    private static async Task<int> PruneAsync(Npgsql.NpgsqlDataSource server, int most)
    {
        await using var command = server.CreateCommand($"SELECT prune_events('30 days', {most})");
        return (int)(await command.ExecuteScalarAsync())!;
    }
}

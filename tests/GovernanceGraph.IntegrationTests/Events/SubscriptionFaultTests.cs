using GovernanceGraph.Domain.Issues;
using Npgsql;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Events;

/// <summary>Nothing is lost and nothing comes twice, whoever drops out: readers (security matrix R11), the one who follows the log (R10), the database.</summary>
public sealed class SubscriptionFaultTests
{
    private const string Query = "subscription($after: String) { issueChanged(after: $after) { cursor event { step { note } } issue { code } } }";
    private static readonly int[] Seeds = [20261123];

    /// <summary>100 drops at random during 10,000 events of four writers at once, some of whose transactions are undone.</summary>
    [Fact]
    public async Task A_reader_that_drops_out_again_and_again_gets_each_event_once_and_in_order()
    {
        await using var world = await LiveWorld.CreateAsync(8);
        const int Events = 10_000;
        var random = new Random(Seeds[0]);
        var (cursor, drops, got) = ((string?)null, 0, new List<(string Issue, string Note)>());
        var reader = await world.SubscribeAsync(Query);
        var writing = WriteAsync(world, Events, Seeds[0]);
        while (got.Count < Events)
        {
            var change = await reader.NextAsync();
            cursor = change.GetProperty("cursor").GetString();
            got.Add((change.GetProperty("issue").GetProperty("code").GetString()!, LiveReader.NoteOf(change)));
            if (drops >= 100 || random.Next(Events / 110) > 0) continue;
            drops++;
            await reader.DisposeAsync();
            if (random.Next(3) == 0) await Task.Delay(random.Next(30));
            reader = await world.SubscribeAsync(Query, new { after = cursor });
        }

        await writing;
        await reader.DisposeAsync();
        Assert.InRange(drops, 60, 100);
        await AssertCompleteAsync(world, got);
    }

    /// <summary>Whoever follows the log is stopped at random, in the middle of whatever it does, and begins again: between a commit and its being read there is nothing that could be lost.</summary>
    [Fact]
    public async Task Following_that_is_stopped_at_random_loses_nothing_because_the_log_is_the_source()
    {
        await using var world = await LiveWorld.CreateAsync(8);
        const int Events = 3_000;
        var random = new Random(Seeds[0]);
        await using var reader = await world.SubscribeAsync(Query);
        var writing = WriteAsync(world, Events, Seeds[0] + 1);
        var got = new List<(string, string)>();
        var reading = Task.Run(async () =>
        {
            while (got.Count < Events)
            {
                var change = await reader.NextAsync();
                got.Add((change.GetProperty("issue").GetProperty("code").GetString()!, LiveReader.NoteOf(change)));
            }
        });
        for (var stops = 0; stops < 40 && !reading.IsCompleted; stops++)
        {
            await Task.Delay(random.Next(1, 40));
            await world.StopAsync();
            world.Follow();
        }

        await writing;
        await reading;
        await AssertCompleteAsync(world, got);
    }

    [Fact]
    public async Task Connections_that_are_cut_cost_time_and_no_event()
    {
        await using var world = await LiveWorld.CreateAsync();
        await using var reader = await world.SubscribeAsync(Query);
        foreach (var round in Enumerable.Range(0, 5))
        {
            await world.Log.WriteAsync(world.Log.Issues[0], $"{round}a");
            await using (var connection = new NpgsqlConnection(world.Log.Database.ConnectionString + ";Pooling=false"))
            {
                await connection.OpenAsync();
                await using var cut = new NpgsqlCommand("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE 'governance%'", connection);
                await cut.ExecuteNonQueryAsync();
            }

            await world.Log.WriteAsync(world.Log.Issues[1], $"{round}b");
            Assert.Equal([$"{round}a", $"{round}b"], await reader.NotesAsync(2));
        }
    }

    /// <summary>Four writers, who meet at the same issues; each transaction has a few events, and every fifth is undone.</summary>
    private static async Task WriteAsync(LiveWorld world, int events, int seed)
    {
        var left = events;
        await Task.WhenAll(Enumerable.Range(0, 4).Select(async writer =>
        {
            var random = new Random(seed + writer);
            while (true)
            {
                var wanted = random.Next(1, 12);
                var issue = world.Log.Issues[random.Next(world.Log.Issues.Count)];
                if (random.Next(5) == 0) await world.WriteManyAsync(issue, wanted, isKept: false);
                var after = Interlocked.Add(ref left, -wanted);
                if (after + wanted <= 0) return;
                await world.WriteManyAsync(issue, Math.Min(wanted, after + wanted));
            }
        }));
    }

    /// <summary>Each step that is stored came once, none that was undone came, and those of one issue came in the order of their versions.</summary>
    private static async Task AssertCompleteAsync(LiveWorld world, List<(string Issue, string Note)> got)
    {
        var stored = new Dictionary<string, List<string>>();
        await using var command = world.Log.Database.DataSource.CreateCommand("SELECT i.code, e.note FROM issue_events e JOIN issues i ON i.id = e.issue_id ORDER BY i.code, e.version");
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            if (!stored.TryGetValue(rows.GetString(0), out var notes)) stored.Add(rows.GetString(0), notes = []);
            notes.Add(rows.GetString(1));
        }

        var came = got.GroupBy(g => g.Issue).ToDictionary(g => g.Key, g => g.Select(e => e.Note).ToList());
        Assert.Equal(stored.Keys.Order(), came.Keys.Order());
        Assert.All(stored, issue => Assert.Equal(issue.Value, came[issue.Key]));
    }
}

using System.Diagnostics;
using GovernanceGraph.Engine;
using GovernanceGraph.IntegrationTests.Demo;
using GovernanceGraph.IntegrationTests.Storage;
using Npgsql;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Graph;

/// <summary>Work ends when the client leaves or the time is over, and what is kept is bounded.</summary>
public sealed class ResourceTests(DemoGraph graph) : IClassFixture<DemoGraph>
{
    /// <summary>Counts substrings of every description in the district: seconds of work, one anchor.</summary>
    private const string Slow = "query($district: ID!) { issues(within: $district, where: { and: [{ description: { ncontains: \"一\" } }, { description: { ncontainsAnyCase: \"zzzz\" } }, { events: { none: { note: { contains: \"qqqq\" } } } }] }) { totalCount } }";

    [Fact]
    public async Task A_client_that_leaves_stops_the_statement_within_a_second()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var services = await DemoGraph.OpenAsync(database.ConnectionString);
        var watcher = database.DataSource;
        await using var blocker = await watcher.OpenConnectionAsync();
        await using var transaction = await blocker.BeginTransactionAsync();
        await ExecuteAsync(blocker, "lock table skills in access exclusive mode");   // so that the statement runs for as long as we like
        using var client = new CancellationTokenSource();
        var asked = DemoGraph.SendAsync(services, "{ skills { nodes { code } } }", null, client.Token);
        await UntilAsync(async () => await RunningAsync(watcher) == 1, TimeSpan.FromSeconds(30));
        await client.CancelAsync();
        var clock = Stopwatch.StartNew();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        await UntilAsync(async () => await RunningAsync(watcher) == 0, TimeSpan.FromSeconds(1));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(1.5));
    }

    [Fact]
    public async Task A_statement_over_its_time_ends_as_a_typed_error_and_leaves_the_pool_sound()
    {
        await using var services = await DemoGraph.OpenAsync(await DemoDatabase.GetAsync(), new EngineLimits { StatementTimeoutMilliseconds = 1 });
        var outcomes = new List<Outcome>();
        for (var i = 0; i < 3; i++) outcomes.Add((await DemoGraph.SendAsync(services, Slow, new { district = graph.District })).Outcome);
        Assert.All(outcomes, o => Assert.Equal(Outcome.TimedOut, o));
        var (outcome, answer) = await DemoGraph.SendAsync(services, "{ __typename }");
        Assert.True(outcome == Outcome.Answered, answer.ToString());
    }

    [Fact]
    public async Task A_flood_of_distinct_documents_is_bounded_and_leaves_those_in_use()
    {
        await using var services = await DemoGraph.OpenAsync(await DemoDatabase.GetAsync(), new EngineLimits { CachedDocuments = 100 });
        const string Used = "{ skills(first: 1) { nodes { code } } }";
        for (var i = 0; i < 1_000; i++)
        {
            await DemoGraph.SendAsync(services, $"{{ a{i}: __typename }}");
            if (i % 20 == 0) await DemoGraph.SendAsync(services, Used);
        }

        Assert.Equal(100, services.Documents.Count);
        Assert.True(services.Documents.TryGet(Used, out _));
        Assert.InRange(services.Documents.Bytes, 1, 100 * 32 * 1024);
    }

    [Fact]
    public async Task The_cache_is_bounded_in_bytes_too()
    {
        await using var services = await DemoGraph.OpenAsync(await DemoDatabase.GetAsync(), new EngineLimits { CachedDocumentBytes = 1_000_000 });
        for (var i = 0; i < 300; i++) await DemoGraph.SendAsync(services, $"{{ a{i}: __typename #{new string('x', 500)}\n}}");
        Assert.InRange(services.Documents.Bytes, 1, 1_000_000);
        Assert.InRange(services.Documents.Count, 1, 299);
    }

    [Fact]
    public async Task An_operation_is_one_statement_and_a_refused_one_none()
    {
        var before = graph.Services.Runner.Statements;
        await graph.AskAsync("query($district: ID!) { a: communities(within: $district) { totalCount } b: issues(first: 2) { nodes { events { nodes { kind } } } } c: node(id: $district) { id } skills { totalCount } }");
        Assert.Equal(before + 1, graph.Services.Runner.Statements);
        foreach (var refused in new[] { "{ issues(first: 101) { totalCount } }", "{ node(id: \"x\") { id } }", "{ issues(after: \"AAAA\") { nodes { id } } }", "{ nothing }", "{ issues(where: { title: { contains: \"x\" } }) { totalCount } }" })
            Assert.Equal(Outcome.Refused, (await DemoGraph.SendAsync(graph.Services, refused)).Outcome);
        Assert.Equal(before + 1, graph.Services.Runner.Statements);
    }

    private static async Task<long> RunningAsync(NpgsqlDataSource watcher)
    {
        await using var command = watcher.CreateCommand("select count(*) from pg_stat_activity where datname = current_database() and application_name = 'governance' and state = 'active'");
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task UntilAsync(Func<Task<bool>> holds, TimeSpan within)
    {
        for (var clock = Stopwatch.StartNew(); !await holds(); await Task.Delay(20))
            Assert.True(clock.Elapsed < within, $"It did not come to hold within {within}.");
    }
}

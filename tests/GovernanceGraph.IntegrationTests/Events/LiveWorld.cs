using System.Text.Json;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Budgets;
using GovernanceGraph.Engine.Subscriptions;
using Npgsql;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Events;

/// <summary>A <see cref="LogWorld"/> whose log is followed, as a server does.</summary>
internal sealed class LiveWorld : IAsyncDisposable
{
    private CancellationTokenSource _stop = new();
    private Task _following = Task.CompletedTask;

    private LiveWorld(LogWorld log) => Log = log;

    public LogWorld Log { get; }

    public static async Task<LiveWorld> CreateAsync(int issues = 4)
    {
        var world = new LiveWorld(await LogWorld.CreateAsync(issues));
        world.Follow();
        return world;
    }

    public void Follow()
    {
        _stop = new CancellationTokenSource();
        _following = Log.Graph.Live.RunAsync(_stop.Token);
    }

    /// <summary>Stops following in the middle of whatever it does, as a crash would: nothing is said or kept.</summary>
    public async Task StopAsync()
    {
        if (_stop.IsCancellationRequested) return;
        await _stop.CancelAsync();
        await ((Task)_following).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    public async Task<SubscriptionStart> StartAsync(string query, object? variables = null, Viewer? viewer = null, CostMeter? meter = null) =>
        await Log.Graph.Live.Pipeline.SubscribeAsync(new OperationRequest { Query = query, Variables = variables is null ? default : JsonSerializer.SerializeToUtf8Bytes(variables), Viewer = viewer ?? Viewer.Anonymous, Meter = meter, TraceId = "t" }, CancellationToken.None);

    public async Task<LiveReader> SubscribeAsync(string query, object? variables = null, Viewer? viewer = null)
    {
        var start = await StartAsync(query, variables, viewer);
        Assert.True(start.Stream is not null, System.Text.Encoding.UTF8.GetString(start.Refusal.Span));
        return new LiveReader(start.Stream);
    }

    /// <summary>The code of the one error that a subscription is refused with.</summary>
    public async Task<(Outcome, string)> RefusalAsync(string query, Viewer? viewer = null, CostMeter? meter = null)
    {
        var start = await StartAsync(query, viewer: viewer, meter: meter);
        Assert.Null(start.Stream);
        return (start.Outcome, JsonDocument.Parse(start.Refusal).RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()!);
    }

    /// <summary>So many further steps of an issue in one transaction; the note of each is its version.</summary>
    public async Task WriteManyAsync(Issue issue, int count, bool isKept = true)
    {
        await using var connection = await Log.Database.DataSource.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (var step = new NpgsqlCommand("SELECT FROM issues WHERE id = $1 FOR UPDATE", connection) { Parameters = { new() { Value = issue.Id } } }) await step.ExecuteNonQueryAsync();
        const string Write =
            """
            WITH first AS (SELECT coalesce(max(version), 1) AS version FROM issue_events WHERE issue_id = $1),
                 steps AS (INSERT INTO issue_events (id, issue_id, kind, at, version, note)
                           SELECT gen_random_uuid(), $1, 'COMMENTED', now(), first.version + i, (first.version + i)::text FROM first, generate_series(1, $2) AS i RETURNING id, version)
            INSERT INTO graph_events (id, type, area_id, issue_id, step_id) SELECT gen_random_uuid(), 'ISSUE_COMMENTED', $3, $1, id FROM steps ORDER BY version
            """;
        await using (var step = new NpgsqlCommand(Write, connection) { Parameters = { new() { Value = issue.Id }, new() { Value = count }, new() { Value = issue.AreaId!.Value } } }) await step.ExecuteNonQueryAsync();
        if (isKept) await transaction.CommitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await ((IAsyncDisposable)Log).DisposeAsync();
    }
}

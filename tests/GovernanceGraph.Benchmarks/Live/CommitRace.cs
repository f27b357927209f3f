using System.Diagnostics;
using Npgsql;

namespace GovernanceGraph.Benchmarks.Live;

/// <summary>Commits of events as fast as they go, by plain SQL, so that the database is what is measured.</summary>
internal sealed class CommitRace(NpgsqlDataSource database, IReadOnlyList<Guid> issues)
{
    private const string Lock = "select from issues where id = $1 for update";

    private const string Write = """
        with step as (insert into issue_events (id, issue_id, kind, at, from_state, version, note) select gen_random_uuid(), id, 'COMMENTED', now(), state, version + 1, 'race' from issues where id = $1 returning id)
        insert into graph_events (id, type, area_id, issue_id, step_id) select gen_random_uuid(), 'ISSUE_COMMENTED', issues.area_id, $1, step.id from step, issues where issues.id = $1
        """;

    private const string Count = "update issues set version = version + 1 where id = $1";

    /// <summary>Transactions in a second, of so many writers at once, each at issues of its own.</summary>
    public async Task<double> RunAsync(int writers, TimeSpan length, CancellationToken cancel)
    {
        var (start, commits) = (Stopwatch.GetTimestamp(), 0);
        await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            await using var connection = await database.OpenConnectionAsync(cancel);
            for (var turn = writer; Stopwatch.GetElapsedTime(start) < length; turn += writers)
            {
                await WriteAsync(connection, issues[turn % issues.Count], cancel);
                Interlocked.Increment(ref commits);
            }
        })));
        return commits / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static async Task WriteAsync(NpgsqlConnection connection, Guid issue, CancellationToken cancel)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await using var batch = new NpgsqlBatch(connection, transaction);
        foreach (var statement in new[] { Lock, Write, Count }) batch.BatchCommands.Add(new NpgsqlBatchCommand(statement) { Parameters = { new NpgsqlParameter<Guid> { TypedValue = issue } } });
        await batch.ExecuteNonQueryAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}

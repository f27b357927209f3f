using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Planning;
using GovernanceGraph.Engine.Values;
using Npgsql;

namespace GovernanceGraph.Engine.Execution;

/// <summary>Sends a plan's one statement and reads its one row.</summary>
public sealed class StatementRunner(ReadPools pools, StatementTurns turns, EngineLimits limits)
{
    private long _statements;

    /// <summary>How many statements it sent: tests count one per operation.</summary>
    public long Statements => Interlocked.Read(ref _statements);

    /// <param name="within">The connection whose transaction is to be seen; null for one of the pools.</param>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<StatementResult> RunAsync(Plan plan, RequestValues values, CancellationToken cancel, DbConnection? within = null)
    {
        if (plan.Columns == 0) return new StatementResult(0);

        using var turn = await turns.TakeAsync(values.Load.Asker, values.Load.Cost, cancel);
        await using var command = within is null ? pools.For(plan).CreateCommand(plan.Sql) : new NpgsqlCommand(plan.Sql, (NpgsqlConnection)within);
        foreach (var parameter in plan.Parameters) command.Parameters.Add(StatementParameters.Bind(parameter, parameter.Read(values)));
        Interlocked.Increment(ref _statements);
        await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess | CommandBehavior.SingleRow, cancel);
        await reader.ReadAsync(cancel);
        var result = new StatementResult(plan.Columns);
        try
        {
            for (var i = 0; i < plan.Columns; i++) await ReadAsync(reader, i, result, cancel);
            return result;
        }
        catch
        {
            result.Dispose();
            throw;
        }
    }

    /// <summary>PostgreSQL's plan for the statement, line by line.</summary>
    /// <param name="analyze">Whether to run it and show times and buffers.</param>
    public async Task<IReadOnlyList<string>> ExplainAsync(Plan plan, RequestValues values, bool analyze, CancellationToken cancel)
    {
        await using var command = pools.Prepared.CreateCommand($"explain ({(analyze ? "analyze, buffers" : "costs off")}) {plan.Sql}");
        foreach (var parameter in plan.Parameters) command.Parameters.Add(StatementParameters.Bind(parameter, parameter.Read(values)));
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var lines = new List<string>();
        while (await reader.ReadAsync(cancel)) lines.Add(reader.GetString(0));
        return lines;
    }

    private async ValueTask ReadAsync(NpgsqlDataReader reader, int column, StatementResult result, CancellationToken cancel)
    {
        if (await reader.IsDBNullAsync(column, cancel)) return;
        await using var stream = await reader.GetStreamAsync(column, cancel);
        if (result.Length + stream.Length > limits.AnswerBytes)
            throw new RequestException(GraphError.OverLimit("answerBytes", limits.AnswerBytes, result.Length + stream.Length, "The answer is too large; ask for fewer fields or smaller pages.") with { Code = ErrorCodes.AnswerTooLarge });
        await stream.ReadExactlyAsync(result.Reserve(column, (int)stream.Length), cancel);
    }
}

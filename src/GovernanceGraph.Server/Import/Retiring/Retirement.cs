using GovernanceGraph.Server.Import.Findings;
using GovernanceGraph.Server.Import.Storage;
using Npgsql;

namespace GovernanceGraph.Server.Import.Retiring;

/// <summary>Ends the rows that a source gave once and no longer gives, each in its own way; nothing is ever deleted. A row that the source gives again lives again.</summary>
/// <param name="session">The import.</param>
/// <param name="source">The source.</param>
/// <param name="today">The day on which they end.</param>
internal sealed class Retirement(ImportSession session, string source, DateOnly today)
{
    // What is retired is no row of a file.
    private static readonly RowPlace Nowhere = new("", 0, 0);

    /// <summary>Brings a table up to what was staged for it; call it after the merge. Answers the count with what was retired.</summary>
    public async Task<EntityCount> ApplyAsync<T>(EntityStage<T> stage, RetirementRule rule, EntityCount count) where T : class
    {
        await ReviveAsync(stage, rule);
        return count with { Retired = (await RetireAsync(stage, rule)).Count };
    }

    /// <summary>Ends what is missing, if that was asked for. Answers the keys of what was ended.</summary>
    public async Task<IReadOnlyList<Guid>> RetireAsync<T>(EntityStage<T> stage, RetirementRule rule) where T : class
    {
        if (!session.Options.RetireMissing) return [];
        var table = stage.Table;
        // The planner may still know the table as it was before the merge: as an empty one, each row of it would be looked for by reading the whole stage.
        await using (var analyse = Command($"ANALYZE {table.Name}")) await analyse.ExecuteNonQueryAsync(session.Cancellation);
        var missing = $"NOT EXISTS (SELECT FROM {stage.Name} s WHERE s.{table.Key} = t.{table.Key})";
        // A join, because a NOT EXISTS inside a FILTER would be asked row by row.
        var (gone, living) = await CountAsync(
            $"SELECT count(*) FILTER (WHERE s.{table.Key} IS NULL), count(*) FROM {table.Name} t LEFT JOIN {stage.Name} s ON s.{table.Key} = t.{table.Key} WHERE {rule.OfSource} AND {rule.Alive}");
        return MayRetire(table.Title, gone, living) ? await EndAsync(table.Title, $"UPDATE {table.Name} t SET {rule.End} WHERE {rule.OfSource} AND {rule.Alive} AND {missing} RETURNING t.{table.Key} AS id, {rule.ExternalId} AS external_id", rule.Ended) : [];
    }

    private bool MayRetire(string title, long missing, long living)
    {
        if (missing == 0) return false;
        if (session.Findings.Refused > 0)
        {
            session.Findings.Warn(Nowhere, title, $"{missing}", "Rows were refused, and a refused row is not a dropped one: nothing is retired until they are mended.");
            return false;
        }
        var share = 100.0 * missing / living;
        if (share <= session.Options.RetireLimit) return true;
        session.Findings.Refuse(Nowhere, title, $"{missing} of {living}", FormattableString.Invariant(
            $"The source no longer gives {share:0.#} % of its {title}; --retire-limit lets {session.Options.RetireLimit:0.#} % be retired. See that the files are whole, or raise the limit."));
        return false;
    }

    private async Task<List<Guid>> EndAsync(string title, string end, string ended)
    {
        await using var command = Command($"""
            WITH gone AS ({end})
            INSERT INTO imported_rows (row_id, entity, source, external_id, retired_on) SELECT id, '{title}', @source, external_id, @today FROM gone
            ON CONFLICT (row_id) DO UPDATE SET retired_on = excluded.retired_on
            RETURNING row_id, external_id
            """);
        await using var reader = await command.ExecuteReaderAsync(session.Cancellation);
        var rule = FormattableString.Invariant($"The source no longer gives it: {ended} on {today:yyyy-MM-dd}.");
        var ids = new List<Guid>();
        while (await reader.ReadAsync(session.Cancellation))
        {
            ids.Add(reader.GetGuid(0));
            session.Findings.Warn(Nowhere, title, reader.GetString(1), rule);
        }
        return ids;
    }

    /// <summary>Takes back that rows were retired which the source gives again.</summary>
    public async Task ReviveAsync<T>(EntityStage<T> stage, RetirementRule rule) where T : class
    {
        var table = stage.Table;
        var back = $"SELECT row_id FROM imported_rows WHERE source = @source AND entity = '{table.Title}' AND retired_on IS NOT NULL AND row_id IN (SELECT {table.Key} FROM {stage.Name})";
        await using var any = Command($"SELECT EXISTS ({back})");
        if (!(bool)(await any.ExecuteScalarAsync(session.Cancellation))!) return;
        if (rule.Revive is { } revival)
        {
            await using var revive = Command($"UPDATE {table.Name} t SET {revival} FROM {stage.Name} s WHERE s.{table.Key} = t.{table.Key} AND t.{table.Key} IN ({back})");
            await revive.ExecuteNonQueryAsync(session.Cancellation);
        }
        await using var forget = Command($"UPDATE imported_rows SET retired_on = NULL WHERE row_id IN ({back})");
        await forget.ExecuteNonQueryAsync(session.Cancellation);
    }

    private async Task<(long Gone, long Living)> CountAsync(string sql)
    {
        await using var command = Command(sql);
        await using var reader = await command.ExecuteReaderAsync(session.Cancellation);
        await reader.ReadAsync(session.Cancellation);
        return (reader.GetInt64(0), reader.GetInt64(1));
    }

    private NpgsqlCommand Command(string sql) => new(sql, session.Connection)
    {
        CommandTimeout = 0,
        Parameters = { new NpgsqlParameter("source", source), new NpgsqlParameter("today", today) },
    };
}

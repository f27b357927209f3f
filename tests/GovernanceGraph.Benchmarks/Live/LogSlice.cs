using Npgsql;

namespace GovernanceGraph.Benchmarks.Live;

/// <summary>What the log holds behind a place, in its order, as the database has it.</summary>
internal sealed record LogSlice(IReadOnlyList<LogEntry> Entries)
{
    /// <summary>Where the log ends now.</summary>
    public static async Task<long> EndAsync(NpgsqlDataSource database, CancellationToken cancel)
    {
        await using var command = database.CreateCommand("select coalesce(max(sequence), 0) from graph_events");
        return (long)(await command.ExecuteScalarAsync(cancel))!;
    }

    public static async Task<LogSlice> ReadAsync(NpgsqlDataSource database, long after, CancellationToken cancel)
    {
        await using var command = database.CreateCommand("select s.issue_id, s.version, coalesce(s.note, '') from graph_events e join issue_events s on s.id = e.step_id where e.sequence > $1 order by e.turn, e.sequence");
        command.Parameters.AddWithValue(after);
        command.CommandTimeout = 0;
        await using var rows = await command.ExecuteReaderAsync(cancel);
        var entries = new List<LogEntry>();
        while (await rows.ReadAsync(cancel)) entries.Add(new LogEntry(rows.GetGuid(0), rows.GetInt32(1), rows.GetString(2)));
        return new LogSlice(entries);
    }

    /// <summary>Issues whose steps do not stand one after another in the order of their versions.</summary>
    public int OutOfOrder => Entries.GroupBy(entry => entry.Issue).Count(steps => steps.Zip(steps.Skip(1)).Any(pair => pair.Second.Version != pair.First.Version + 1));
}

/// <summary>A step in the log.</summary>
internal sealed record LogEntry(Guid Issue, int Version, string Note);

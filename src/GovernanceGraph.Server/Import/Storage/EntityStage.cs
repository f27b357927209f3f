using GovernanceGraph.Server.Import.Findings;
using GovernanceGraph.Server.Tables;
using Npgsql;

namespace GovernanceGraph.Server.Import.Storage;

/// <summary>Rows on their way into a table: written by COPY to a temporary table of the columns that are written, then merged by key in two statements, so that rows which are there already and equal are not touched.</summary>
internal sealed class EntityStage<T> where T : class
{
    private const int Batch = 5_000;

    private readonly EntityTable<T> _table = EntityTable<T>.Own;
    private readonly NpgsqlConnection _connection;
    private readonly string _name;
    private readonly List<T> _waiting = new(Batch);
    private long _staged;

    private EntityStage(NpgsqlConnection connection)
    {
        _connection = connection;
        _name = $"stage_{_table.Title}";
    }

    /// <summary>The table that the rows are for.</summary>
    public EntityTable<T> Table => _table;

    /// <summary>The name of the temporary table.</summary>
    public string Name => _name;

    /// <summary>Makes the temporary table; it lives as long as the transaction.</summary>
    public static async Task<EntityStage<T>> CreateAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var stage = new EntityStage<T>(connection);
        // Only the written columns: what the database fills or generates may not be null there.
        await stage.ExecuteAsync($"CREATE TEMP TABLE {stage._name} ON COMMIT DROP AS SELECT {stage._table.Columns} FROM {stage._table.Name} WITH NO DATA; ALTER TABLE {stage._name} ADD stage_row bigint GENERATED ALWAYS AS IDENTITY", cancellation);
        return stage;
    }

    /// <summary>Adds a row.</summary>
    /// <exception cref="RowException">A text of it is one that the table would refuse.</exception>
    public void Add(T row)
    {
        if (_table.FirstBadText(row) is var (property, value, rule)) throw new RowException(property, value, rule);
        _waiting.Add(row);
        _staged++;
        if (_waiting.Count == Batch) Flush();
    }

    /// <summary>Inserts what is new, in the order in which it was added, and updates the given properties where they differ.</summary>
    /// <param name="updated">The properties that the source owns.</param>
    /// <param name="updateOnlyIf">A further condition on the row <c>t</c> and the staged row <c>s</c>, in SQL.</param>
    /// <param name="alsoSet">Further assignments, in SQL.</param>
    /// <param name="cancellation">Stops the statements.</param>
    public async Task<EntityCount> MergeAsync(
        string[] updated, string updateOnlyIf = "true", string alsoSet = "", CancellationToken cancellation = default)
    {
        await PrepareAsync(cancellation);
        // Inserts first: an update may refer to a new row.
        var inserts = await InsertAsync(cancellation);
        var updates = await UpdateAsync(updated, updateOnlyIf, alsoSet, cancellation);
        return new EntityCount(_table.Title, _staged, inserts, updates);
    }

    /// <summary>Writes what waits and tells the planner how much there is; rows may be added and this be called again.</summary>
    public async Task PrepareAsync(CancellationToken cancellation)
    {
        Flush();
        await ExecuteAsync($"ANALYZE {_name}", cancellation);
    }

    /// <summary>Takes staged rows <c>s</c> back out, by a condition in SQL; they count as unchanged.</summary>
    public async Task RemoveAsync(string condition, CancellationToken cancellation)
    {
        await PrepareAsync(cancellation);
        await ExecuteAsync($"DELETE FROM {_name} s WHERE {condition}", cancellation);
    }

    /// <summary>The SQL condition that the given properties differ between the row <c>t</c> and the staged row <c>s</c>.</summary>
    public string Differs(string[] properties) => $"({List("t", properties)}) IS DISTINCT FROM ({List("s", properties)})";

    private string SameKey => string.Join(" AND ", _table.Keys.Select(key => $"t.{key} = s.{key}"));

    private async Task<long> UpdateAsync(string[] updated, string onlyIf, string alsoSet, CancellationToken cancellation)
    {
        if (updated.Length == 0) return 0;
        var from = $"{_name} s WHERE {SameKey} AND {Differs(updated)} AND {onlyIf}";
        // A statement that changes no row still fires the table's statement triggers: servers would read all boundaries again.
        if (!await AnyAsync($"SELECT FROM {_table.Name} t, {from}", cancellation)) return 0;
        var assignments = string.Join(", ", updated.Select(property => $"{_table.ColumnOf(property)} = s.{_table.ColumnOf(property)}"));
        return await ExecuteAsync($"UPDATE {_table.Name} t SET {assignments}{alsoSet} FROM {from}", cancellation);
    }

    private async Task<long> InsertAsync(CancellationToken cancellation)
    {
        var from = $"{_name} s WHERE NOT EXISTS (SELECT FROM {_table.Name} t WHERE {SameKey})";
        if (!await AnyAsync($"SELECT FROM {from}", cancellation)) return 0;
        return await ExecuteAsync($"INSERT INTO {_table.Name} ({_table.Columns}) SELECT {_table.Columns} FROM {from} ORDER BY stage_row", cancellation);
    }

    private string List(string alias, string[] properties) => string.Join(", ", properties.Select(property => $"{alias}.{_table.ColumnOf(property)}"));

    private void Flush()
    {
        if (_waiting.Count == 0) return;
        using (var importer = _connection.BeginBinaryImport(_table.CopyInto(_name)))
        {
            foreach (var row in _waiting) _table.Write(importer, row);
            importer.Complete();
        }
        _waiting.Clear();
    }

    private async Task<bool> AnyAsync(string query, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand($"SELECT EXISTS ({query})", _connection);
        return (bool)(await command.ExecuteScalarAsync(cancellation))!;
    }

    private async Task<long> ExecuteAsync(string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, _connection) { CommandTimeout = 0 };
        return await command.ExecuteNonQueryAsync(cancellation);
    }
}

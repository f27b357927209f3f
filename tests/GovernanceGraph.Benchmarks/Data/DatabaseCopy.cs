using Npgsql;

namespace GovernanceGraph.Benchmarks.Data;

/// <summary>A copy of a database that may be changed, and goes when it is no longer needed.</summary>
internal sealed class DatabaseCopy : IAsyncDisposable
{
    private readonly string _maintenance, _name;

    private DatabaseCopy(string original)
    {
        var parts = new NpgsqlConnectionStringBuilder(original);
        _name = $"{parts.Database}_day_{DateTime.UtcNow:yyyyMMddHHmmss}";
        ConnectionString = new NpgsqlConnectionStringBuilder(original) { Database = _name }.ConnectionString;
        _maintenance = new NpgsqlConnectionStringBuilder(original) { Database = "postgres", Pooling = false }.ConnectionString;
    }

    /// <summary>Connects to the copy as the owner.</summary>
    public string ConnectionString { get; }

    /// <summary>PostgreSQL copies the files; nobody may be connected to the original meanwhile.</summary>
    public static async Task<DatabaseCopy> CreateAsync(NpgsqlDataSource source, string original, CancellationToken cancel)
    {
        var copy = new DatabaseCopy(original);
        source.Clear();
        NpgsqlConnection.ClearAllPools();
        await copy.ExecuteAsync($"CREATE DATABASE \"{copy._name}\" TEMPLATE \"{new NpgsqlConnectionStringBuilder(original).Database}\"", cancel);
        return copy;
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync($"DROP DATABASE \"{_name}\" WITH (FORCE)", CancellationToken.None);
    }

    private async Task ExecuteAsync(string statement, CancellationToken cancel)
    {
        await using var connection = new NpgsqlConnection(_maintenance);
        await connection.OpenAsync(cancel);
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync(cancel);
    }
}

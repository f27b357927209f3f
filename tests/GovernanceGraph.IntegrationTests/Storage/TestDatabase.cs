using GovernanceGraph.Domain.Storage;
using Npgsql;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Storage;

/// <summary>A migrated, empty database of its own, dropped at the end: use it as a class fixture, or with <see cref="CreateAsync"/> for one test.</summary>
public sealed class TestDatabase : IAsyncLifetime, IAsyncDisposable
{
    private NpgsqlDataSource? _dataSource;

    /// <summary>The connection string of the database.</summary>
    public string ConnectionString { get; private set; } = "";

    /// <summary>A pool on the database, closed with it.</summary>
    public NpgsqlDataSource DataSource => _dataSource ??= NpgsqlDataSource.Create(ConnectionString);

    /// <summary>Creates a database for one test: <c>await using var database = await TestDatabase.CreateAsync();</c></summary>
    public static async Task<TestDatabase> CreateAsync()
    {
        var database = new TestDatabase();
        await database.InitializeAsync();
        return database;
    }

    /// <summary>Creates a database without any migration.</summary>
    public static async Task<TestDatabase> CreateEmptyAsync() => new() { ConnectionString = await TestServer.CreateDatabaseAsync("template0") };

    public async Task InitializeAsync() => ConnectionString = await TestServer.CreateDatabaseAsync(await TestServer.Template);

    /// <summary>A new context on the database; the caller disposes of it.</summary>
    public GovernanceContext Context() => new(GovernanceContextOptions.For(ConnectionString));

    /// <summary>Runs statements; <c>$1</c>, <c>$2</c>, … are the values.</summary>
    public async Task<int> ExecuteAsync(string sql, params object[] values)
    {
        await using var command = Command(sql, values);
        return await command.ExecuteNonQueryAsync();
    }

    /// <summary>The first column of the first row.</summary>
    public async Task<T> ScalarAsync<T>(string sql, params object[] values)
    {
        await using var command = Command(sql, values);
        return (T)(await command.ExecuteScalarAsync() ?? throw new InvalidOperationException($"No row: {sql}"));
    }

    public async Task DisposeAsync()
    {
        if (_dataSource is not null) await _dataSource.DisposeAsync();
        if (ConnectionString.Length > 0) await TestServer.DropDatabaseAsync(ConnectionString);
    }

    ValueTask IAsyncDisposable.DisposeAsync() => new(DisposeAsync());

    private NpgsqlCommand Command(string sql, object[] values)
    {
        var command = DataSource.CreateCommand(sql);
        foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value });
        return command;
    }
}

using System.Security.Cryptography;
using System.Text;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.IntegrationTests.Storage;
using GovernanceGraph.Server.Demo;
using Npgsql;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Demo;

/// <summary>
/// The demo district until 2026-06-30, loaded once for all tests: use it as a class fixture and only read. Its name is a hash of the programs that make it, so that
/// later runs on the same server find it and load it again only when they changed. A test that writes takes a copy: <see cref="CopyAsync"/>.
/// </summary>
public sealed class DemoDatabase : IAsyncLifetime
{
    /// <summary>The day that the tests pin.</summary>
    public static readonly DateOnly Until = new(2026, 6, 30);

    private const string Prefix = "gg_test_demo_", Complete = "complete";
    private const int LockKey = 20260630;
    private static readonly Lazy<Task> Loading = new(LoadOnceAsync);
    private static readonly string Name = Prefix + Hash();

    private NpgsqlDataSource? _dataSource;

    /// <summary>Connects to the demo.</summary>
    public static string ConnectionString { get; } = new NpgsqlConnectionStringBuilder(TestServer.ConnectionString) { Database = Name }.ConnectionString;

    /// <summary>What this run loaded; null when it found the demo of an earlier run.</summary>
    public static DemoReport? Report { get; private set; }

    /// <summary>A pool on the demo.</summary>
    public NpgsqlDataSource DataSource => _dataSource ??= NpgsqlDataSource.Create(ConnectionString);

    /// <summary>Makes sure that the demo is there and answers its connection string.</summary>
    public static async Task<string> GetAsync()
    {
        await Loading.Value;
        return ConnectionString;
    }

    /// <summary>A copy of the demo, made by PostgreSQL in a few seconds; drop it with <see cref="TestServer.DropDatabaseAsync"/>.</summary>
    public static async Task<string> CopyAsync()
    {
        await Loading.Value;
        await using (var connection = new NpgsqlConnection(ConnectionString)) NpgsqlConnection.ClearPool(connection);
        return await TestServer.CreateDatabaseAsync(Name);
    }

    /// <summary>A new context on the demo; the caller disposes of it.</summary>
    public GovernanceContext Context() => new(GovernanceContextOptions.For(ConnectionString));

    /// <summary>The first column of the first row.</summary>
    public async Task<T> ScalarAsync<T>(string sql)
    {
        await using var command = DataSource.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync() ?? throw new InvalidOperationException($"No row: {sql}"));
    }

    /// <summary>How many rows a query has.</summary>
    public Task<long> CountAsync(string sql) => ScalarAsync<long>($"SELECT count(*) FROM ({sql}) AS counted");

    public Task InitializeAsync() => GetAsync();

    public async Task DisposeAsync()
    {
        if (_dataSource is not null) await _dataSource.DisposeAsync();
    }

    // The lock makes parallel runs on one server wait for each other; the comment says that the load came to its end.
    private static async Task LoadOnceAsync()
    {
        await using var server = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(TestServer.ConnectionString) { Database = "postgres", Pooling = false }.ConnectionString);
        await server.OpenAsync();
        await ExecuteAsync(server, $"SELECT pg_advisory_lock({LockKey})");
        if (await IsCompleteAsync(server)) return;
        foreach (var stale in await StaleAsync(server)) await ExecuteAsync(server, $"DROP DATABASE IF EXISTS {stale} WITH (FORCE)");
        await ExecuteAsync(server, $"CREATE DATABASE {Name} TEMPLATE {await TestServer.Template}");
        await using (var dataSource = NpgsqlDataSource.Create(ConnectionString)) Report = await DemoDistrict.LoadAsync(dataSource, Until);
        await ExecuteAsync(server, $"COMMENT ON DATABASE {Name} IS '{Complete}'");
    }

    private static async Task<bool> IsCompleteAsync(NpgsqlConnection server)
    {
        await using var command = new NpgsqlCommand("SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1 AND shobj_description(oid, 'pg_database') = $2)", server)
        {
            Parameters = { new() { Value = Name }, new() { Value = Complete } },
        };
        return (bool)(await command.ExecuteScalarAsync())!;
    }

    // A half-loaded one of this program, and those of older programs that nobody is connected to.
    private static async Task<List<string>> StaleAsync(NpgsqlConnection server)
    {
        var names = new List<string>();
        await using var command = new NpgsqlCommand(
            $"SELECT datname FROM pg_database WHERE datname = $1 OR datname LIKE '{Prefix}%' AND NOT EXISTS (SELECT FROM pg_stat_activity AS session WHERE session.datid = pg_database.oid)", server)
        { Parameters = { new() { Value = Name } } };
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) names.Add(reader.GetString(0));
        return names;
    }

    private static async Task ExecuteAsync(NpgsqlConnection server, string sql)
    {
        await using var command = new NpgsqlCommand(sql, server) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync();
    }

    // Builds are deterministic: a module's version id changes exactly when its code does.
    private static string Hash()
    {
        var versions = $"{typeof(DemoDistrict).Module.ModuleVersionId} {typeof(GovernanceContext).Module.ModuleVersionId} {Until:O}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(versions)))[..16];
    }
}

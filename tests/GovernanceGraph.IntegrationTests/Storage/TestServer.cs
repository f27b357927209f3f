using System.Globalization;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Storage.Grants;
using Npgsql;

namespace GovernanceGraph.IntegrationTests.Storage;

/// <summary>The PostgreSQL that the tests use: <c>GG_TEST_POSTGRES</c>, a connection string without a database, of a user who may create databases.</summary>
internal static class TestServer
{
    /// <summary>The role of servers, set apart from one that the cluster may have for real.</summary>
    public const string ServerRoleName = "gg_test_server";

    private const string Prefix = "gg_test_", ServerUser = "gg_test_web", ServerPassword = "only-for-tests";
    private static readonly TimeSpan LeftOver = TimeSpan.FromHours(2);
    private static readonly Lazy<Task<string>> LazyTemplate = new(CreateTemplateAsync);

    public static string ConnectionString { get; } =
        Environment.GetEnvironmentVariable("GG_TEST_POSTGRES") is { Length: > 0 } configured ? configured : "Host=127.0.0.1;Port=54399;Username=postgres";

    /// <summary>The name of a database migrated once in this run; cloning it takes a tenth of migrating.</summary>
    public static Task<string> Template => LazyTemplate.Value;

    /// <summary>Creates a database with a name nobody else has and returns its connection string.</summary>
    public static async Task<string> CreateDatabaseAsync(string template)
    {
        var name = FormattableString.Invariant($"{Prefix}{DateTimeOffset.UtcNow.ToUnixTimeSeconds()}_{Guid.NewGuid().ToString("N")[..12]}");
        await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {template} ENCODING 'UTF8' LOCALE 'C.UTF-8'");
        return new NpgsqlConnectionStringBuilder(ConnectionString) { Database = name }.ConnectionString;
    }

    public static async Task DropDatabaseAsync(string connectionString)
    {
        await using (var connection = new NpgsqlConnection(connectionString)) NpgsqlConnection.ClearPool(connection);
        await ExecuteAsync($"DROP DATABASE IF EXISTS {new NpgsqlConnectionStringBuilder(connectionString).Database} WITH (FORCE)");
    }

    /// <summary>Connects to a database as a server should: by a login of the server's role, which has its privileges and no others.</summary>
    public static async Task<string> AsServerAsync(string connectionString)
    {
        var login = new NpgsqlConnectionStringBuilder(connectionString) { Username = ServerUser, Password = ServerPassword }.ConnectionString;
        var hint = await new ServerRole(GovernanceContextOptions.For(connectionString + ";Pooling=false"), ServerRoleName).EnsureAsync(ServerLogin.Of(login), CancellationToken.None);
        return hint is null ? login : throw new InvalidOperationException(hint);
    }

    private static async Task<string> CreateTemplateAsync()
    {
        await DropLeftOversAsync();
        var connectionString = await CreateDatabaseAsync("template0");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => DropDatabaseAsync(connectionString).GetAwaiter().GetResult();
        // Unpooled: a template that somebody is connected to cannot be cloned.
        await new Migrator(GovernanceContextOptions.For(connectionString + ";Pooling=false")).MigrateAsync();
        return new NpgsqlConnectionStringBuilder(connectionString).Database!;
    }

    // A run that was killed could not drop its databases; their names say when they were made.
    private static async Task DropLeftOversAsync()
    {
        var before = DateTimeOffset.UtcNow.Subtract(LeftOver).ToUnixTimeSeconds();
        var leftOver = new List<string>();
        await using (var connection = await OpenAsync())
        await using (var command = new NpgsqlCommand($"SELECT datname FROM pg_database WHERE datname ~ '^{Prefix}[0-9]+_'", connection))
        await using (var reader = await command.ExecuteReaderAsync())
            while (await reader.ReadAsync()) leftOver.Add(reader.GetString(0));
        foreach (var name in leftOver.Where(name => long.Parse(name.Split('_')[2], CultureInfo.InvariantCulture) < before))
            await ExecuteAsync($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
    }

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = await OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<NpgsqlConnection> OpenAsync()
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(ConnectionString) { Database = "postgres", Pooling = false }.ConnectionString);
        try
        {
            await connection.OpenAsync();
            return connection;
        }
        catch (NpgsqlException error)
        {
            await connection.DisposeAsync();
            throw new InvalidOperationException($"The integration tests need PostgreSQL: {error.Message} Run ./test, or set GG_TEST_POSTGRES to the connection string of a server, such as 'Host=127.0.0.1;Username=postgres'.", error);
        }
    }
}

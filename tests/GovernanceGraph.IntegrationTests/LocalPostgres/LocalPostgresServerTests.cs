using GovernanceGraph.Server.LocalPostgres;
using Npgsql;
using Xunit;

namespace GovernanceGraph.IntegrationTests.LocalPostgres;

public sealed class LocalPostgresServerTests
{
    [Fact]
    public async Task A_new_cluster_is_private_durable_and_speaks_UTF_8_in_code_point_order()
    {
        await using var cluster = new Cluster();
        cluster.Options = cluster.Options with { Durable = true };
        await using var server = await cluster.StartAsync();

        Assert.Equal("on", await Cluster.AskAsync<string>(server, "SHOW fsync"));
        Assert.Equal("127.0.0.1", await Cluster.AskAsync<string>(server, "SHOW listen_addresses"));
        Assert.Equal("", await Cluster.AskAsync<string>(server, "SHOW unix_socket_directories"));
        Assert.Equal("UTF8", await Cluster.AskAsync<string>(server, "SHOW server_encoding"));
        Assert.True(await Cluster.AskAsync<bool>(server, "SELECT 'Z' < 'a' AND 'z' < '中' AND lower('É') = 'é'"));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(cluster.Folder.Settings));
    }

    [Fact]
    public async Task Nobody_comes_in_without_the_password()
    {
        await using var cluster = new Cluster();
        await using var server = await cluster.StartAsync();
        var wrong = new NpgsqlConnectionStringBuilder(server.ConnectionString("postgres")) { Password = "governance", Pooling = false };
        await using var connection = new NpgsqlConnection(wrong.ConnectionString);

        var refusal = await Assert.ThrowsAsync<PostgresException>(() => connection.OpenAsync());

        Assert.Equal(PostgresErrorCodes.InvalidPassword, refusal.SqlState);
    }

    [Fact]
    public async Task Data_password_and_port_outlive_a_stop()
    {
        await using var cluster = new Cluster();
        await using var first = await cluster.StartAsync();
        await Cluster.AskAsync<int>(first, "CREATE TABLE kept AS SELECT 7 AS value; SELECT 1");
        await first.DisposeAsync();
        Assert.False(cluster.Runs());

        await using var second = await cluster.StartAsync();

        Assert.Equal(7, await Cluster.AskAsync<int>(second, "SELECT value FROM kept"));
        Assert.Equal(first.ConnectionString("postgres"), second.ConnectionString("postgres"));
        Assert.Empty(cluster.Reports);
    }

    [Fact]
    public async Task Two_processes_share_one_server_and_the_last_one_stops_it()
    {
        await using var cluster = new Cluster();
        var first = await cluster.StartAsync();
        var second = await cluster.StartAsync();
        Assert.Equal(first.Port, second.Port);

        await first.DisposeAsync();
        Assert.True(cluster.Runs());
        await Assert.ThrowsAsync<LocalPostgresException>(cluster.ResetAsync);

        await second.DisposeAsync();
        Assert.False(cluster.Runs());
    }

    [Fact]
    public async Task A_database_is_made_once()
    {
        await using var cluster = new Cluster();
        await using var server = await cluster.StartAsync();

        var connection = await server.EnsureDatabaseAsync("governance", CancellationToken.None);

        Assert.Equal(connection, await server.EnsureDatabaseAsync("governance", CancellationToken.None));
        Assert.Equal(1L, await Cluster.AskAsync<long>(server, "SELECT count(*) FROM pg_database WHERE datname = 'governance'"));
    }

    [Fact]
    public async Task The_extensions_of_the_schema_are_there()
    {
        await using var cluster = new Cluster();
        await using var server = await cluster.StartAsync();

        Assert.Equal(6L, await Cluster.AskAsync<long>(server, "SELECT count(*) FROM pg_available_extensions WHERE name IN ('cube', 'earthdistance', 'pg_trgm', 'btree_gin', 'btree_gist', 'pgcrypto')"));
    }
}

using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Storage.Grants;
using GovernanceGraph.Engine;
using GovernanceGraph.IntegrationTests.Graph;
using Npgsql;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Storage;

/// <summary>What somebody could do who ran SQL as the server does (security matrix A9).</summary>
public sealed class ServerRoleTests(ServerRoleTests.Served served) : IClassFixture<ServerRoleTests.Served>
{
    [Theory]
    [InlineData("CREATE TABLE loot ()")]
    [InlineData("CREATE TEMPORARY TABLE loot ()")]
    [InlineData("CREATE SCHEMA loot")]
    [InlineData("CREATE FUNCTION loot() RETURNS int LANGUAGE sql AS 'SELECT 1'")]
    [InlineData("CREATE EXTENSION pg_trgm")]
    [InlineData("CREATE ROLE loot SUPERUSER")]
    [InlineData("CREATE DATABASE loot")]
    [InlineData("CREATE INDEX ON areas (name)")]
    [InlineData("ALTER TABLE areas ADD COLUMN loot int")]
    [InlineData("ALTER TABLE areas DISABLE TRIGGER ALL")]
    [InlineData("ALTER FUNCTION cursor_key() RESET ALL")]
    [InlineData("ALTER SYSTEM SET log_statement = 'all'")]
    [InlineData("DROP TABLE issues")]
    [InlineData("TRUNCATE issues")]
    [InlineData("DELETE FROM issues")]
    [InlineData("UPDATE areas SET name = 'x'")]
    [InlineData("INSERT INTO areas DEFAULT VALUES")]
    [InlineData("BEGIN; LOCK TABLE areas IN ACCESS EXCLUSIVE MODE")]
    [InlineData("SELECT * FROM secrets")]
    [InlineData("SELECT * FROM imported_rows")]
    [InlineData("SELECT * FROM pg_authid")]
    [InlineData("SELECT * FROM pg_statistic")]
    [InlineData("SELECT pg_read_file('/etc/passwd')")]
    [InlineData("SELECT pg_ls_dir('/')")]
    [InlineData("SELECT lo_import('/etc/passwd')")]
    [InlineData("SELECT pg_reload_conf()")]
    [InlineData("COPY areas TO PROGRAM 'cat'")]
    [InlineData("COPY areas TO '/tmp/loot'")]
    [InlineData("COPY areas FROM '/etc/passwd'")]
    [InlineData("SET session_replication_role = replica")]
    [InlineData("SET log_statement = 'none'")]
    [InlineData("SET row_security = off; SET ROLE pg_read_all_data")]
    public async Task It_is_refused(string sql)
    {
        var refused = await Assert.ThrowsAsync<PostgresException>(() => served.ExecuteAsync(sql));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    [Fact]
    public async Task It_cannot_become_the_owner()
    {
        foreach (var form in new[] { "SET ROLE", "SET SESSION AUTHORIZATION" })
        {
            var refused = await Assert.ThrowsAsync<PostgresException>(() => served.ExecuteAsync($"{form} \"{new NpgsqlConnectionStringBuilder(served.Owner.ConnectionString).Username}\""));
            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
        }
    }

    [Fact]
    public async Task It_has_the_declared_privileges_and_no_others()
    {
        await using var context = served.Owner.Context();
        var declared = ServerGrants.In(context.Model).Where(p => p.Column is null).Select(p => $"{p.Table} {p.Verb}").Order(StringComparer.Ordinal);
        var held = await served.ScalarAsync<string[]>(
            """
            SELECT array_agg(c.relname || ' ' || p ORDER BY c.relname || ' ' || p COLLATE "C") FROM pg_class c, unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) p
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm') AND has_table_privilege(c.oid, p)
            """);
        Assert.Equal(declared, held.Order(StringComparer.Ordinal));
        Assert.Empty(await LoginExamination.RunAsync(served.ConnectionString, CancellationToken.None));
    }

    [Fact]
    public async Task It_gets_the_cursor_key_and_no_other_key()
    {
        var key = await served.Owner.ScalarAsync<byte[]>("SELECT value FROM secrets WHERE name = $1", Secret.CursorKey);
        Assert.Equal(key, await served.ScalarAsync<byte[]>("SELECT cursor_key()"));
    }

    [Fact]
    public async Task The_graph_is_served_by_it()
    {
        await using var graph = await DemoGraph.OpenAsync(served.ConnectionString);
        var (outcome, answer) = await DemoGraph.SendAsync(graph, "{ communities { totalCount } issues { nodes { code } } }");
        Assert.True(outcome == Outcome.Answered, answer.ToString());
    }

    [Fact]
    public async Task A_read_cannot_write_even_where_the_role_may()
    {
        await using var pools = new GovernanceGraph.Engine.Execution.ReadPools(served.Owner.ConnectionString, new EngineLimits());
        await using var command = pools.Prepared.CreateCommand("UPDATE areas SET name = 'x'");
        Assert.Equal(PostgresErrorCodes.ReadOnlySqlTransaction, (await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync())).SqlState);
    }

    /// <summary>PostgreSQL lets each session set its own limit: the limit is against slow statements, not against whoever runs SQL at will.</summary>
    [Fact]
    public async Task Statements_end_by_themselves_unless_the_session_says_otherwise()
    {
        Assert.Equal("30s", await served.ScalarAsync<string>("SHOW statement_timeout"));
        Assert.Equal("30s", await served.ScalarAsync<string>("SHOW idle_in_transaction_session_timeout"));
    }

    [Fact]
    public async Task What_was_granted_by_hand_is_seen_and_taken_back_at_the_next_migration()
    {
        await using var database = await TestDatabase.CreateAsync();
        var login = await TestServer.AsServerAsync(database.ConnectionString);
        await database.ExecuteAsync($"GRANT DELETE, UPDATE ON issues TO {TestServer.ServerRoleName}");
        await database.ExecuteAsync($"GRANT UPDATE (name) ON areas TO {TestServer.ServerRoleName}");
        Assert.Equal(["may write issues"], await LoginExamination.RunAsync(login, CancellationToken.None));
        await TestServer.AsServerAsync(database.ConnectionString);
        Assert.Empty(await LoginExamination.RunAsync(login, CancellationToken.None));
        Assert.False(await database.ScalarAsync<bool>($"SELECT has_column_privilege('{TestServer.ServerRoleName}', 'areas', 'name', 'UPDATE')"));
    }

    [Fact]
    public async Task The_owner_is_told_from_a_servers_user()
    {
        var traits = await LoginExamination.RunAsync(served.Owner.ConnectionString, CancellationToken.None);
        Assert.True(traits.Contains("is a superuser") || traits.Contains("owns the tables"), string.Join(", ", traits));
    }

    /// <summary>A migrated database and the server's login on it.</summary>
    public sealed class Served : IAsyncLifetime
    {
        public TestDatabase Owner { get; } = new();

        public string ConnectionString { get; private set; } = "";

        public async Task InitializeAsync()
        {
            await Owner.InitializeAsync();
            ConnectionString = await TestServer.AsServerAsync(Owner.ConnectionString);
        }

        public async Task ExecuteAsync(string sql)
        {
            await using var connection = await OpenAsync();
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync();
        }

        public async Task<T> ScalarAsync<T>(string sql)
        {
            await using var connection = await OpenAsync();
            await using var command = new NpgsqlCommand(sql, connection);
            return (T)(await command.ExecuteScalarAsync())!;
        }

        public async Task DisposeAsync()
        {
            await using (var connection = new NpgsqlConnection(ConnectionString)) NpgsqlConnection.ClearPool(connection);
            await Owner.DisposeAsync();
        }

        private async Task<NpgsqlConnection> OpenAsync()
        {
            var connection = new NpgsqlConnection(ConnectionString);
            await connection.OpenAsync();
            return connection;
        }
    }
}

using System.Net;
using System.Text.RegularExpressions;
using GovernanceGraph.Engine;
using GovernanceGraph.IntegrationTests.Engine.Seed;
using GovernanceGraph.IntegrationTests.Graph;
using GovernanceGraph.IntegrationTests.Storage;
using GovernanceGraph.IntegrationTests.Transport;
using Npgsql;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Guards;

/// <summary>Whatever goes wrong behind the graph, its answer tells the client a code and an id, and nothing of what is behind (security matrix A14).</summary>
public sealed partial class FaultTests(FaultTests.Troubled troubled) : IClassFixture<FaultTests.Troubled>
{
    private const string Query = "{ skills { nodes { code } } }";

    [Theory]
    [InlineData("22P02", HttpStatusCode.InternalServerError, "INTERNAL_ERROR")]   // a cast
    [InlineData("22012", HttpStatusCode.InternalServerError, "INTERNAL_ERROR")]
    [InlineData("23505", HttpStatusCode.InternalServerError, "INTERNAL_ERROR")]   // a unique key
    [InlineData("40P01", HttpStatusCode.InternalServerError, "INTERNAL_ERROR")]
    [InlineData("42501", HttpStatusCode.InternalServerError, "INTERNAL_ERROR")]
    [InlineData("42P01", HttpStatusCode.InternalServerError, "INTERNAL_ERROR")]
    [InlineData("53100", HttpStatusCode.InternalServerError, "INTERNAL_ERROR")]   // the disk is full
    [InlineData("53200", HttpStatusCode.InternalServerError, "INTERNAL_ERROR")]
    [InlineData("53300", HttpStatusCode.ServiceUnavailable, "DATABASE_UNAVAILABLE")]
    [InlineData("57014", HttpStatusCode.GatewayTimeout, "TIMEOUT")]
    [InlineData("57P01", HttpStatusCode.ServiceUnavailable, "DATABASE_UNAVAILABLE")]
    [InlineData("58030", HttpStatusCode.InternalServerError, "INTERNAL_ERROR")]
    [InlineData("XX000", HttpStatusCode.InternalServerError, "INTERNAL_ERROR")]
    public async Task PostgreSQLs_own_words_stay_behind(string state, HttpStatusCode status, string code)
    {
        await troubled.RaiseAsync(state);
        await using var host = await GraphHost.StartAsync(troubled.Graph);
        foreach (var query in new[] { Query, $"{{ __schema {{ queryType {{ name }} }} {Query[1..]}" }) await CheckAsync(await host.Client.PostAsync(Answers.Query(query)), status, code, state);
    }

    [Fact]
    public async Task A_statement_that_takes_too_long_is_ended()
    {
        await using var graph = await DemoGraph.OpenAsync(troubled.Database.ConnectionString, new EngineLimits { StatementTimeoutMilliseconds = 300 });
        await using var host = await GraphHost.StartAsync(graph);
        await using var lockHeld = await LockAsync();
        await CheckAsync(await host.Client.PostAsync(Answers.Query("{ organisations { nodes { name } } }")), HttpStatusCode.GatewayTimeout, "TIMEOUT");
    }

    [Fact]
    public async Task Connections_that_are_all_taken_are_no_mystery()
    {
        await using var graph = await DemoGraph.OpenAsync(troubled.Database.ConnectionString, new EngineLimits { ReadConnections = 1, StatementTimeoutMilliseconds = 7_000 });
        await using var host = await GraphHost.StartAsync(graph);
        await using var lockHeld = await LockAsync();
        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => host.Client.PostAsync(Answers.Query("{ organisations { nodes { name } } }"))));
        foreach (var answer in both) await CheckAsync(answer, HttpStatusCode.GatewayTimeout, "TIMEOUT");
    }

    [Fact]
    public async Task A_database_that_has_gone_is_503_and_the_way_to_it_is_not_told()
    {
        var parts = new NpgsqlConnectionStringBuilder(troubled.Database.ConnectionString);
        using var way = new TcpForwarder(parts.Host!, parts.Port);
        await using var graph = await DemoGraph.OpenAsync(new NpgsqlConnectionStringBuilder(troubled.Database.ConnectionString) { Host = "127.0.0.1", Port = way.Port, SslMode = SslMode.Disable }.ConnectionString);
        await using var host = await GraphHost.StartAsync(graph);
        Assert.Equal(HttpStatusCode.OK, (await host.Client.PostAsync(Answers.Query("{ organisations { totalCount } }"))).StatusCode);
        way.Dispose();
        for (var i = 0; i < 3; i++)
        {
            var answer = await host.Client.PostAsync(Answers.Query("{ organisations { totalCount } }"));
            Assert.NotNull(answer.Header("Retry-After"));
            await CheckAsync(answer, HttpStatusCode.ServiceUnavailable, "DATABASE_UNAVAILABLE");
        }
    }

    private static async Task CheckAsync(HttpResponseMessage answer, HttpStatusCode status, string code, string? never = null)
    {
        var body = await answer.Content.ReadAsStringAsync();
        var told = body + answer.Headers + answer.Content.Headers;
        Assert.True(status == answer.StatusCode, $"{answer.StatusCode}: {body}");
        Assert.Equal(code, await answer.CodeAsync());
        Assert.Equal(answer.Header("X-Request-Id"), (await answer.JsonAsync()).GetProperty("errors")[0].GetProperty("extensions").GetProperty("traceId").GetString());
        var leak = Leak().Match(told);
        Assert.False(leak.Success, $"'{leak.Value}' in {told}");
        if (never is not null) Assert.DoesNotContain(never, told, StringComparison.Ordinal);
    }

    /// <summary>A transaction that lets nobody read organisations.</summary>
    private async Task<NpgsqlConnection> LockAsync()
    {
        var connection = new NpgsqlConnection(troubled.Database.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("BEGIN; LOCK TABLE organisations IN ACCESS EXCLUSIVE MODE", connection);
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    [GeneratedRegex(@"npgsql|postgres|sqlstate|exception|\bstack\b|\n\s+at |GovernanceGraph\.|/var/|/home/|/work/|base/\d|\.cs\b|secret|hidden_|\b(uq|ck|fk|pk|ix)_|relation|127\.0\.0\.1|localhost|gg_test|trouble\(", RegexOptions.IgnoreCase)]
    private static partial Regex Leak();

    /// <summary>A database in which reading skills fails as it is told, with all that PostgreSQL may say of a fault.</summary>
    public sealed class Troubled : IAsyncLifetime
    {
        public TestDatabase Database { get; } = new();

        public GovernanceGraph.Server.Hosting.GraphServices Graph { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            await Database.InitializeAsync();
            await using (var context = Database.Context()) await GraphSeed.WriteAsync(context);
            await RaiseAsync("XX000");
            await Database.ExecuteAsync("ALTER TABLE skills RENAME TO hidden_skills");
            await Database.ExecuteAsync("CREATE VIEW skills AS SELECT * FROM hidden_skills WHERE trouble()");
            Graph = await DemoGraph.OpenAsync(Database.ConnectionString);
        }

        public Task RaiseAsync(string state) => Database.ExecuteAsync(
            $"""
            CREATE OR REPLACE FUNCTION trouble() RETURNS boolean LANGUAGE plpgsql VOLATILE AS $function$
            BEGIN
              RAISE EXCEPTION USING ERRCODE = '{state}', MESSAGE = 'could not extend file "/var/lib/postgresql/base/16384/2619" of relation "secret_people": value "13800001234"',
                DETAIL = 'Key (id_number)=(370705199001011234) already exists.', HINT = 'Check free disk space on 10.1.2.3.', SCHEMA = 'secret_schema', TABLE = 'secret_people', CONSTRAINT = 'uq_secret_people';
            END $function$
            """);

        public async Task DisposeAsync()
        {
            await Graph.DisposeAsync();
            await Database.DisposeAsync();
        }
    }
}

using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.IntegrationTests.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Domain;

public sealed class MigrationTests
{
    [Fact]
    public async Task An_empty_database_is_brought_up_and_then_nothing_is_pending()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        var migrator = new Migrator(GovernanceContextOptions.For(database.ConnectionString));
        var pending = await migrator.PendingAsync();
        Assert.NotEmpty(pending);
        Assert.Equal(pending, await migrator.MigrateAsync());
        Assert.Empty(await migrator.PendingAsync());
        Assert.Empty(await migrator.MigrateAsync());
    }

    [Fact]
    public async Task Servers_that_start_at_once_migrate_once()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        var runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => new Migrator(GovernanceContextOptions.For(database.ConnectionString)).MigrateAsync()));
        await using var context = database.Context();
        Assert.Single(runs, applied => applied.Count > 0);
        Assert.Equal(context.Database.GetMigrations(), runs.SelectMany(applied => applied));
    }

    [Fact]
    public async Task Each_database_has_a_cursor_key_of_its_own_with_32_random_bytes()
    {
        await using var first = await TestDatabase.CreateEmptyAsync();
        await using var second = await TestDatabase.CreateEmptyAsync();
        var keys = new List<byte[]>();
        foreach (var database in new[] { first, second })
        {
            await new Migrator(GovernanceContextOptions.For(database.ConnectionString)).MigrateAsync();
            await using var context = database.Context();
            keys.Add((await context.Secrets.SingleAsync(secret => secret.Name == Secret.CursorKey)).Value);
        }
        Assert.All(keys, key => Assert.Equal(32, key.Length));
        Assert.NotEqual(keys[0], keys[1]);
    }

    [Fact]
    public async Task No_extension_is_needed()
    {
        await using var database = await TestDatabase.CreateAsync();
        Assert.Equal("plpgsql", await database.ScalarAsync<string>("SELECT string_agg(extname, ',') FROM pg_extension"));
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_with_the_cure()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.ExecuteAsync("INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Later', '99')");
        var error = await Assert.ThrowsAsync<MigrationException>(() => new Migrator(GovernanceContextOptions.For(database.ConnectionString)).MigrateAsync());
        Assert.Contains("29990101000000_Later", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_database_is_named_with_the_statement_that_makes_it()
    {
        var connection = new NpgsqlConnectionStringBuilder(TestServer.ConnectionString) { Database = "gg_nowhere" };
        var error = await Assert.ThrowsAsync<MigrationException>(() => new Migrator(GovernanceContextOptions.For(connection.ConnectionString)).PendingAsync());
        Assert.Contains("CREATE DATABASE \"gg_nowhere\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_named()
    {
        var error = await Assert.ThrowsAsync<MigrationException>(() => new Migrator(GovernanceContextOptions.For("Host=127.0.0.1;Port=1;Username=x;Database=x")).MigrateAsync());
        Assert.Contains("127.0.0.1:1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_territory_has_one_version_row()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var context = database.Context();
        Assert.Equal(TerritoryVersion.OnlyId, (await context.TerritoryVersions.SingleAsync()).Id);
    }
}

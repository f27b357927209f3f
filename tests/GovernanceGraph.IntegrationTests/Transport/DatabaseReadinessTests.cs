using GovernanceGraph.IntegrationTests.Storage;
using GovernanceGraph.Server.Hosting;
using Npgsql;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Transport;

/// <summary>What the readiness check says of real databases.</summary>
public sealed class DatabaseReadinessTests
{
    [Fact]
    public async Task A_migrated_database_is_ready()
    {
        await using var database = await TestDatabase.CreateAsync();
        Assert.Null(await ReasonAsync(database.ConnectionString));
    }

    [Fact]
    public async Task An_empty_database_is_not_migrated()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        Assert.Equal("DATABASE_NOT_MIGRATED", await ReasonAsync(database.ConnectionString));
    }

    [Fact]
    public async Task A_database_that_does_not_answer_is_unavailable() =>
        Assert.Equal("DATABASE_UNAVAILABLE", await ReasonAsync("Host=127.0.0.1;Port=1;Database=none;Username=none"));

    private static async ValueTask<string?> ReasonAsync(string connectionString)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        return await new DatabaseReadiness(source).ReasonNotReadyAsync(CancellationToken.None);
    }
}

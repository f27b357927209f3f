using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Storage.Grants;
using GovernanceGraph.Server.Hosting;
using GovernanceGraph.Server.LocalPostgres;
using Npgsql;

namespace GovernanceGraph.Server.Commands;

/// <summary>The database that a verb works on, and the embedded server under it, if that is the one.</summary>
public sealed class OpenDatabase(string connectionString, string serverConnectionString, LocalPostgresServer? server) : IAsyncDisposable
{
    /// <summary>Connects the owner of the tables; holds the password, so never show it.</summary>
    public string ConnectionString { get; } = connectionString;

    /// <summary>Connects the user that the graph is served as; the owner again where no other is configured.</summary>
    public string ServerConnectionString { get; } = serverConnectionString;

    /// <summary>The embedded server, or null when the database is somebody else's.</summary>
    public LocalPostgresServer? Server { get; } = server;

    /// <summary>What may be shown of it.</summary>
    public string Description
    {
        get
        {
            var parts = new NpgsqlConnectionStringBuilder(ConnectionString);
            return $"{parts.Database} on {parts.Host}:{parts.Port}";
        }
    }

    /// <summary>Brings it to this program's schema, and the server's role to what that needs.</summary>
    /// <exception cref="MigrationException">It cannot be brought there.</exception>
    public async Task<Migrated> MigrateAsync(CancellationToken cancellation)
    {
        var applied = await Migrator.MigrateAsync(cancellation);
        return new Migrated(applied, await new ServerRole(Options, DatabaseSettings.ServerRole()).EnsureAsync(ServerLogin.Of(ServerConnectionString), cancellation));
    }

    /// <summary>The migrations that it lacks, as far as the server's user sees.</summary>
    /// <exception cref="MigrationException">It cannot be reached, or is newer than this program.</exception>
    public Task<IReadOnlyList<string>> PendingAsync(CancellationToken cancellation) => new Migrator(GovernanceContextOptions.For(ServerConnectionString)).PendingAsync(cancellation);

    /// <summary>The migrations that it lacks, as the owner sees.</summary>
    /// <exception cref="MigrationException">It cannot be reached, or is newer than this program.</exception>
    public Task<IReadOnlyList<string>> PendingForOwnerAsync(CancellationToken cancellation) => Migrator.PendingAsync(cancellation);

    private Migrator Migrator => new(Options);

    private Microsoft.EntityFrameworkCore.DbContextOptions<GovernanceContext> Options => GovernanceContextOptions.For(ConnectionString);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (Server is not null) await Server.DisposeAsync();
    }
}

/// <summary>What a migration did.</summary>
/// <param name="Applied">The migrations, oldest first.</param>
/// <param name="Hint">What an administrator has to do for the server's role; null when nothing.</param>
public sealed record Migrated(IReadOnlyList<string> Applied, string? Hint);

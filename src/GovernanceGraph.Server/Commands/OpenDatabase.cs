using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Server.LocalPostgres;
using Npgsql;

namespace GovernanceGraph.Server.Commands;

/// <summary>The database that a verb works on, and the embedded server under it, if that is the one.</summary>
public sealed class OpenDatabase(string connectionString, LocalPostgresServer? server) : IAsyncDisposable
{
    /// <summary>Connects to it; holds the password, so never show it.</summary>
    public string ConnectionString { get; } = connectionString;

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

    /// <summary>Brings it to this program's schema.</summary>
    /// <exception cref="MigrationException">It cannot be brought there.</exception>
    public Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellation) => Migrator.MigrateAsync(cancellation);

    /// <summary>The migrations that it lacks.</summary>
    /// <exception cref="MigrationException">It cannot be reached, or is newer than this program.</exception>
    public Task<IReadOnlyList<string>> PendingAsync(CancellationToken cancellation) => Migrator.PendingAsync(cancellation);

    private Migrator Migrator => new(GovernanceContextOptions.For(ConnectionString));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (Server is not null) await Server.DisposeAsync();
    }
}

using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GovernanceGraph.Domain.Storage;

/// <summary>Brings a database to this program's schema. Servers that start at the same time take turns, so that each migration runs once.</summary>
public sealed class Migrator(DbContextOptions<GovernanceContext> options)
{
    /// <summary>The oldest PostgreSQL that the schema and the read path are tested with.</summary>
    public const int OldestServer = 15;

    // Any fixed number will do, as long as nobody else on this database takes the same one: "governan" in ASCII.
    private const long AdvisoryLock = 0x676f7665726e616e;

    /// <summary>The names of the migrations that this database still lacks, oldest first.</summary>
    /// <exception cref="MigrationException">The database cannot be reached, is no fit, or is newer than this program.</exception>
    public Task<IReadOnlyList<string>> PendingAsync(CancellationToken cancellation = default) =>
        WithContextAsync(PendingAsync, cancellation);

    /// <summary>Applies what is pending and returns the names of what this call applied; none when another server was first.</summary>
    /// <exception cref="MigrationException">The database cannot be reached, is no fit, is newer than this program, or refused a statement.</exception>
    public Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellation = default) =>
        WithContextAsync(MigrateLockedAsync, cancellation);

    private static async Task<IReadOnlyList<string>> MigrateLockedAsync(GovernanceContext context, CancellationToken cancellation)
    {
        // A session's lock, not a transaction's: each migration has a transaction of its own. Closing the connection gives it back, come what may.
        await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({AdvisoryLock})", cancellation);
        try
        {
            var pending = await PendingAsync(context, cancellation);
            if (pending.Count > 0) await context.Database.MigrateAsync(cancellation);
            await context.Database.ExecuteSqlRawAsync(EventTriggers.Settle, cancellation);
            return pending;
        }
        finally
        {
            await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({AdvisoryLock})", CancellationToken.None);
        }
    }

    private static async Task<IReadOnlyList<string>> PendingAsync(GovernanceContext context, CancellationToken cancellation)
    {
        var applied = await context.Database.GetAppliedMigrationsAsync(cancellation);
        var known = context.Database.GetMigrations().ToList();
        var foreign = applied.Except(known).ToList();
        if (foreign.Count > 0) throw MigrationException.Newer(foreign);
        return [.. known.Except(applied)];
    }

    private async Task<IReadOnlyList<string>> WithContextAsync(
        Func<GovernanceContext, CancellationToken, Task<IReadOnlyList<string>>> work, CancellationToken cancellation)
    {
        await using var context = new GovernanceContext(options);
        // A large index may take longer than the default 30 s; waiting for another server's migration too.
        context.Database.SetCommandTimeout(TimeSpan.FromHours(1));
        var connection = (NpgsqlConnection)context.Database.GetDbConnection();
        try
        {
            // Opened past EF Core, which would wrap a refused connection in an exception of another type.
            await connection.OpenAsync(cancellation);
            await CheckServerAsync(connection, cancellation);
            return await work(context, cancellation);
        }
        catch (NpgsqlException error)
        {
            throw MigrationException.From(error, connection);
        }
        finally
        {
            await connection.CloseAsync();
        }
    }

    private static async Task CheckServerAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        if (connection.PostgreSqlVersion.Major < OldestServer) throw MigrationException.OldServer(connection.PostgreSqlVersion);
        await using var command = new NpgsqlCommand("SHOW server_encoding", connection);
        if (await command.ExecuteScalarAsync(cancellation) is string encoding and not "UTF8") throw MigrationException.Encoding(connection.Database, encoding);
    }
}

using GovernanceGraph.Domain.Storage;
using Npgsql;

namespace GovernanceGraph.Server.Commands.Doctor;

/// <summary>Is the database reachable, new enough, of the right kind, and migrated?</summary>
internal static class DatabaseChecks
{
    private static readonly string[] Extensions = ["btree_gin", "btree_gist", "cube", "earthdistance", "pg_trgm", "pgcrypto"];

    public static async Task<IReadOnlyList<Finding>> RunAsync(Func<CancellationToken, Task<OpenDatabase>> open, CancellationToken cancellation)
    {
        try
        {
            await using var database = await open(cancellation);
            await using var connection = new NpgsqlConnection(database.ConnectionString);
            await connection.OpenAsync(cancellation);
            return
            [
                Version(database, connection),
                await EncodingAsync(connection, cancellation),
                await ExtensionsAsync(connection, cancellation),
                await MigrationsAsync(database, cancellation),
                await UserAsync(database, cancellation),
            ];
        }
        catch (Exception error) when (error is ExpectedFailure or NpgsqlException or MigrationException)
        {
            return [Finding.Wrong("PostgreSQL", error.Message, error is NpgsqlException ? "Check the server and the connection string." : null)];
        }
    }

    private static Finding Version(OpenDatabase database, NpgsqlConnection connection)
    {
        var detail = $"{connection.PostgreSqlVersion}, {database.Description}{(database.Server is { } embedded ? $", embedded, data in {embedded.Folder}" : "")}";
        return connection.PostgreSqlVersion.Major >= Migrator.OldestServer
            ? Finding.Fine("PostgreSQL", detail)
            : Finding.Wrong("PostgreSQL", detail, $"Use PostgreSQL {Migrator.OldestServer} or newer.");
    }

    private static async Task<Finding> EncodingAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var encoding = await AskAsync<string>(connection, "SHOW server_encoding", cancellation);
        // Lower case beyond ASCII tells whether the database's locale knows Unicode; the order of text does not depend on it: columns are COLLATE "C".
        var unicode = await AskAsync<bool>(connection, "SELECT lower('É') = 'é'", cancellation);
        return encoding == "UTF8" && unicode
            ? Finding.Fine("encoding", "UTF-8, letters of all languages")
            : Finding.Wrong("encoding", encoding == "UTF8" ? "the database's locale knows ASCII letters only." : $"{encoding}.", "Make the database with ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0.");
    }

    private static async Task<Finding> ExtensionsAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var available = await AskAsync<string[]>(connection, "SELECT coalesce(array_agg(name::text), '{}') FROM pg_available_extensions", cancellation);
        var missing = Extensions.Except(available).ToList();
        return missing.Count == 0
            ? Finding.Fine("extensions", "the contrib modules are there")
            : Finding.Wrong("extensions", $"{string.Join(", ", missing)} are missing.", "Install PostgreSQL's contrib modules (Red Hat: postgresql-contrib; Debian's server package has them).");
    }

    private static async Task<Finding> MigrationsAsync(OpenDatabase database, CancellationToken cancellation)
    {
        var pending = await database.PendingForOwnerAsync(cancellation);
        return pending.Count == 0
            ? Finding.Fine("schema", "up to date")
            : Finding.Missing("schema", $"{pending.Count} migrations are pending.", "Run `governance migrate`; `./run` does it by itself.");
    }

    private static async Task<Finding> UserAsync(OpenDatabase database, CancellationToken cancellation)
    {
        try
        {
            return await Serving.ServerUser.FaultAsync(database, cancellation) is { } fault
                ? Finding.Missing("user", fault, Serving.ServerUser.Cure)
                : Finding.Fine("user", "the server's user may read the graph and do what commands need, no more");
        }
        catch (PostgresException refused) when (refused.SqlState is PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification)
        {
            return Finding.Missing("user", "the server's user cannot log in yet.", "Run `governance migrate`, which makes it; `./run` does it by itself.");
        }
    }

    private static async Task<T> AskAsync<T>(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync(cancellation))!;
    }
}

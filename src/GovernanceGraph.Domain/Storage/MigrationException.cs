using Npgsql;

namespace GovernanceGraph.Domain.Storage;

/// <summary>Why a database cannot be brought to this program's schema, with the cure, in words for the person who runs it. Never shown to clients.</summary>
public sealed class MigrationException : Exception
{
    private MigrationException(string message, Exception? inner = null) : base(message, inner) { }

    internal static MigrationException OldServer(Version version) =>
        new($"PostgreSQL {version} is too old: GovernanceGraph needs version {Migrator.OldestServer} or later. Upgrade the server or use the embedded one.");

    internal static MigrationException Encoding(string database, string encoding) =>
        new($"The database \"{database}\" has the encoding {encoding}: GovernanceGraph needs UTF8. Create it with {Create(database)}.");

    internal static MigrationException Newer(IReadOnlyList<string> foreign) =>
        new($"The database has migrations that this program does not know ({string.Join(", ", foreign)}): it was migrated by a newer version. Run that version, or restore an older backup.");

    internal static MigrationException From(NpgsqlException error, NpgsqlConnection connection) => new(error is PostgresException refused ? Explain(refused, connection) : Unreachable(error, connection), error);

    private static string Explain(PostgresException error, NpgsqlConnection connection) => error.SqlState switch
    {
        PostgresErrorCodes.InvalidCatalogName => $"The database \"{connection.Database}\" does not exist on {connection.DataSource}. Create it with {Create(connection.Database)}.",
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            $"{connection.DataSource} refused the login ({error.MessageText}). Check the user and password of the connection string ConnectionStrings__Governance.",
        PostgresErrorCodes.InsufficientPrivilege =>
            $"The user may not change the schema of \"{connection.Database}\" ({error.MessageText}). Make the user the owner of the database, or migrate as its owner with `governance migrate`.",
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.QueryCanceled =>
            $"Another session held a lock for too long ({error.MessageText}). End long transactions on \"{connection.Database}\" and try again; nothing was half applied.",
        _ => $"PostgreSQL refused a migration: {error.MessageText} ({error.SqlState}). The failing migration was rolled back; nothing was half applied.",
    };

    private static string Unreachable(NpgsqlException error, NpgsqlConnection connection) =>
        $"PostgreSQL at {connection.DataSource} cannot be reached ({error.Message}). Check that it runs and that ConnectionStrings__Governance names its host and port.";

    private static string Create(string database) => $"`CREATE DATABASE \"{database}\" TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'`";
}

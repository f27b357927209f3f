using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GovernanceGraph.Domain.Storage.Grants;

/// <summary>
/// The role that servers are members of: it owns nothing, cannot log in, and has the privileges of <see cref="ServerGrants"/> and no others. Brought up to date by the owner of the tables,
/// after migrations.
/// </summary>
public sealed class ServerRole(DbContextOptions<GovernanceContext> owner, string name = ServerRole.DefaultName)
{
    /// <summary>The name unless configured otherwise.</summary>
    public const string DefaultName = "governance_server";

    /// <summary>How long any statement of a login made here may take unless its session says otherwise, in seconds; reads say 8.</summary>
    private const int StatementSeconds = 30;

    /// <summary>Makes what is missing: the role, its privileges and, when the connection string of the server names another user than the owner, that login.</summary>
    /// <returns>What an administrator has to do because the owner may not make roles; null when all is done.</returns>
    public async Task<string?> EnsureAsync(ServerLogin? login, CancellationToken cancellation)
    {
        await using var context = new GovernanceContext(owner);
        var connection = (NpgsqlConnection)context.Database.GetDbConnection();
        await connection.OpenAsync(cancellation);
        if (!await RoleCatalog.ExistsAsync(connection, name, cancellation) && !await TryCreateAsync(connection, $"{Sql.Quote(name)} NOLOGIN", cancellation))
            return $"The role {name} does not exist, and this user may not make roles. Have an administrator run: CREATE ROLE {Sql.Quote(name)} NOLOGIN; then migrate again.";
        await new GrantedPrivileges(connection, name).BringToAsync(ServerGrants.In(context.Model), cancellation);
        return login is null || login.Name == await RoleCatalog.CurrentAsync(connection, cancellation) ? null : await EnsureLoginAsync(connection, login, cancellation);
    }

    private async Task<string?> EnsureLoginAsync(NpgsqlConnection connection, ServerLogin login, CancellationToken cancellation)
    {
        var byHand = $"Have an administrator run: CREATE ROLE {Sql.Quote(login.Name)} LOGIN PASSWORD '…' IN ROLE {Sql.Quote(name)}; ALTER ROLE {Sql.Quote(login.Name)} SET statement_timeout = '{StatementSeconds}s';";
        if (!await RoleCatalog.ExistsAsync(connection, login.Name, cancellation))
        {
            if (!login.HasPlainPassword) return $"The user {login.Name} does not exist. {byHand}";
            if (!await TryCreateAsync(connection, $"{Sql.Quote(login.Name)} LOGIN PASSWORD {Sql.Literal(ScramVerifier.Of(login.Password!))}", cancellation))
                return $"The user {login.Name} does not exist, and the owner may not make it. {byHand}";
            await RoleCatalog.ExecuteAsync(connection, $"ALTER ROLE {Sql.Quote(login.Name)} SET statement_timeout = '{StatementSeconds}s'", cancellation);
            await RoleCatalog.ExecuteAsync(connection, $"ALTER ROLE {Sql.Quote(login.Name)} SET idle_in_transaction_session_timeout = '{StatementSeconds}s'", cancellation);
        }

        if (await RoleCatalog.IsMemberAsync(connection, login.Name, name, cancellation)) return null;
        return await TryAsync(connection, $"GRANT {Sql.Quote(name)} TO {Sql.Quote(login.Name)}", cancellation)
            ? null
            : $"The user {login.Name} is no member of {name}. Have an administrator run: GRANT {Sql.Quote(name)} TO {Sql.Quote(login.Name)};";
    }

    private static Task<bool> TryCreateAsync(NpgsqlConnection connection, string role, CancellationToken cancellation) =>
        TryAsync(connection, $"CREATE ROLE {role} NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS", cancellation);

    private static async Task<bool> TryAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        try
        {
            await RoleCatalog.ExecuteAsync(connection, sql, cancellation);
            return true;
        }
        catch (PostgresException error) when (error.SqlState is PostgresErrorCodes.DuplicateObject or PostgresErrorCodes.UniqueViolation)
        {
            // Another server was first.
            return true;
        }
        catch (PostgresException error) when (error.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            return false;
        }
    }
}

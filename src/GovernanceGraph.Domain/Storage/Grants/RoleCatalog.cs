using Npgsql;

namespace GovernanceGraph.Domain.Storage.Grants;

/// <summary>Short questions to PostgreSQL's catalogue of roles.</summary>
internal static class RoleCatalog
{
    public static Task<bool> ExistsAsync(NpgsqlConnection connection, string role, CancellationToken cancellation) =>
        AskAsync<bool>(connection, "SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1)", cancellation, role);

    public static Task<string> CurrentAsync(NpgsqlConnection connection, CancellationToken cancellation) =>
        AskAsync<string>(connection, "SELECT current_user::text", cancellation);

    // Of what a superuser may do, membership is the least: asked for real members only.
    public static Task<bool> IsMemberAsync(NpgsqlConnection connection, string member, string role, CancellationToken cancellation) =>
        AskAsync<bool>(connection, "SELECT rolsuper OR pg_has_role(oid, $2, 'MEMBER') FROM pg_roles WHERE rolname = $1", cancellation, member, role);

    public static async Task<T> AskAsync<T>(NpgsqlConnection connection, string sql, CancellationToken cancellation, params object[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value });
        return (T)(await command.ExecuteScalarAsync(cancellation))!;
    }

    public static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}

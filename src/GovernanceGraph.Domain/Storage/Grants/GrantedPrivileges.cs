using Npgsql;

namespace GovernanceGraph.Domain.Storage.Grants;

/// <summary>What a role has been granted itself on the tables of the schema; brought to what it should be by the difference alone, so that running servers notice nothing.</summary>
internal sealed class GrantedPrivileges(NpgsqlConnection connection, string role)
{
    private const string Query =
        """
        SELECT c.relname::text, a.privilege_type, NULL FROM pg_class c, aclexplode(c.relacl) a
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm') AND a.grantee = (SELECT oid FROM pg_roles WHERE rolname = $1)
        UNION ALL
        SELECT c.relname::text, a.privilege_type, t.attname::text FROM pg_class c JOIN pg_attribute t ON t.attrelid = c.oid, aclexplode(t.attacl) a
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm') AND a.grantee = (SELECT oid FROM pg_roles WHERE rolname = $1)
        """;

    // Servers that start at once take turns: "governrl" in ASCII.
    private const long AdvisoryLock = 0x676f7665726e726c;

    private readonly string _role = Sql.Quote(role);

    public async Task<IReadOnlySet<Privilege>> ReadAsync(CancellationToken cancellation)
    {
        var found = new HashSet<Privilege>();
        await using var command = new NpgsqlCommand(Query, connection) { Parameters = { new() { Value = role } } };
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) found.Add(new Privilege(rows.GetString(0), rows.GetString(1), rows.IsDBNull(2) ? null : rows.GetString(2)));
        return found;
    }

    /// <summary>One transaction: no moment in which a server may do less than before and after.</summary>
    public async Task BringToAsync(IReadOnlyList<Privilege> wanted, CancellationToken cancellation)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await RoleCatalog.ExecuteAsync(connection, $"SELECT pg_advisory_xact_lock({AdvisoryLock})", cancellation);
        var held = await ReadAsync(cancellation);
        foreach (var surplus in held.Except(wanted)) await RoleCatalog.ExecuteAsync(connection, $"REVOKE {surplus} FROM {_role}", cancellation);
        foreach (var missing in wanted.Except(held)) await RoleCatalog.ExecuteAsync(connection, $"GRANT {missing} TO {_role}", cancellation);
        foreach (var function in ServerFunctions.All) await GrantFunctionAsync(function, cancellation);
        await CloseSchemaAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private async Task GrantFunctionAsync((string Name, string Parameters) function, CancellationToken cancellation)
    {
        if (await RoleCatalog.AskAsync<bool>(connection, $"SELECT has_function_privilege($1, 'public.{function.Name}({function.Parameters})', 'EXECUTE')", cancellation, role)) return;
        await RoleCatalog.ExecuteAsync(connection, $"GRANT EXECUTE ON FUNCTION public.{Sql.Quote(function.Name)}({function.Parameters}) TO {_role}", cancellation);
    }

    /// <summary>Nobody but the owner makes tables here, not even temporary ones: PostgreSQL lets everybody unless told otherwise.</summary>
    private async Task CloseSchemaAsync(CancellationToken cancellation)
    {
        if (!await RoleCatalog.AskAsync<bool>(connection, "SELECT has_schema_privilege($1, 'public', 'USAGE')", cancellation, role))
            await RoleCatalog.ExecuteAsync(connection, $"GRANT USAGE ON SCHEMA public TO {_role}", cancellation);
        if (await RoleCatalog.AskAsync<bool>(connection, "SELECT has_schema_privilege($1, 'public', 'CREATE')", cancellation, role))
            await RoleCatalog.ExecuteAsync(connection, "REVOKE CREATE ON SCHEMA public FROM PUBLIC", cancellation);
        if (await RoleCatalog.AskAsync<bool>(connection, "SELECT has_database_privilege($1, current_database(), 'TEMPORARY')", cancellation, role))
            await RoleCatalog.ExecuteAsync(connection, $"REVOKE TEMPORARY ON DATABASE {Sql.Quote(connection.Database)} FROM PUBLIC", cancellation);
        if (!await RoleCatalog.AskAsync<bool>(connection, "SELECT has_database_privilege($1, current_database(), 'CONNECT')", cancellation, role))
            await RoleCatalog.ExecuteAsync(connection, $"GRANT CONNECT ON DATABASE {Sql.Quote(connection.Database)} TO {_role}", cancellation);
    }
}

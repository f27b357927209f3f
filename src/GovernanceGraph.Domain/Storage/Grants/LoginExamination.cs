using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GovernanceGraph.Domain.Storage.Grants;

/// <summary>Looks at the user of a connection and says what it may do that a server need not.</summary>
public static class LoginExamination
{
    private const string Query =
        """
        SELECT trait FROM (
          SELECT unnest(ARRAY[
            CASE WHEN rolsuper THEN 'is a superuser' END,
            CASE WHEN rolbypassrls AND NOT rolsuper THEN 'bypasses row level security' END,
            CASE WHEN rolcreaterole AND NOT rolsuper THEN 'may make roles' END,
            CASE WHEN rolcreatedb AND NOT rolsuper THEN 'may make databases' END,
            CASE WHEN rolreplication AND NOT rolsuper THEN 'may read all data by replication' END,
            CASE WHEN EXISTS (SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace AND pg_has_role(current_user, relowner, 'MEMBER')) AND NOT rolsuper THEN 'owns the tables' END,
            CASE WHEN has_schema_privilege('public', 'CREATE') AND NOT rolsuper THEN 'may make tables' END
          ]) AS trait FROM pg_roles WHERE rolname = current_user
          UNION ALL
          SELECT 'has the powers of ' || rolname FROM pg_roles
          WHERE rolname IN ('pg_execute_server_program', 'pg_read_server_files', 'pg_write_server_files', 'pg_read_all_data', 'pg_write_all_data', 'pg_signal_backend', 'pg_maintain')
            AND pg_has_role(current_user, oid, 'MEMBER') AND NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)
        ) found WHERE trait IS NOT NULL
        """;

    /// <summary>Each as the end of a sentence: "is a superuser"; none for a user who is as a server should be.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(string connectionString, CancellationToken cancellation)
    {
        await using var context = new GovernanceContext(GovernanceContextOptions.For(connectionString));
        var connection = (NpgsqlConnection)context.Database.GetDbConnection();
        await connection.OpenAsync(cancellation);
        var traits = new List<string>();
        await using (var command = new NpgsqlCommand(Query, connection))
        await using (var rows = await command.ExecuteReaderAsync(cancellation))
            while (await rows.ReadAsync(cancellation)) traits.Add(rows.GetString(0));
        if (traits.Count > 0) return traits;   // whoever may do these may do the rest
        var tables = await WritableAsync(connection, ServerGrants.In(context.Model), cancellation);
        return tables.Count == 0 ? [] : [$"may write {string.Join(", ", tables)}"];
    }

    private static async Task<IReadOnlyList<string>> WritableAsync(NpgsqlConnection connection, IReadOnlyList<Privilege> declared, CancellationToken cancellation)
    {
        const string Sql =
            """
            SELECT c.relname::text, p.verb FROM pg_class c, unnest(ARRAY['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) p(verb)
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND has_table_privilege(c.oid, p.verb) ORDER BY 1
            """;
        var known = declared.ToHashSet();
        var tables = new List<string>();
        await using var command = new NpgsqlCommand(Sql, connection);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            if (!known.Contains(new Privilege(rows.GetString(0), rows.GetString(1), null)) && !tables.Contains(rows.GetString(0))) tables.Add(rows.GetString(0));
        return tables;
    }
}

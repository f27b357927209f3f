using Npgsql;

namespace GovernanceGraph.Benchmarks.Data;

/// <summary>Multiplies the demo's issues and their events by copies from earlier years, to see that what is read does not grow with what is stored.</summary>
internal static class MoreIssues
{
    /// <summary>Copies until there are <paramref name="scale"/> times the issues of the demo; what is there already stays.</summary>
    public static async Task EnsureAsync(NpgsqlDataSource database, int scale, CancellationToken cancel)
    {
        for (var year = 1; year < scale; year++)
        {
            if (await ScalarAsync(database, $"select exists (select from issues where code like '%~{year}')", cancel) is true) continue;
            Console.Error.WriteLine($"Copying the issues to {year} years earlier …");
            await CopyAsync(database, "issues", "id code reported_at due_at import_source external_id merged_into_id state status",
                $"md5(id::text || {year})::uuid, code || '~{year}', reported_at - interval '{year} years', due_at - interval '{year} years', null, null, null, case state when 'MERGED' then 'CLOSED' else state end, status",
                "where code not like '%~%'", cancel);
            await CopyAsync(database, "issue_events", "id issue_id",
                $"md5(id::text || {year})::uuid, md5(issue_id::text || {year})::uuid",
                "where issue_id in (select id from issues where code not like '%~%')", cancel);
            await ExecuteAsync(database, "vacuum analyze issues, issue_events", cancel);
        }
    }

    private static async Task CopyAsync(NpgsqlDataSource database, string table, string changed, string values, string where, CancellationToken cancel)
    {
        var names = changed.Split(' ');
        var kept = (string)(await ScalarAsync(database, $$"""
            select string_agg(quote_ident(column_name), ', ') from information_schema.columns
            where table_schema = 'public' and table_name = '{{table}}' and column_name <> all ('{{{string.Join(',', names)}}}')
            """, cancel))!;
        await ExecuteAsync(database, $"insert into {table} ({string.Join(", ", names)}, {kept}) select {values}, {kept} from {table} {where}", cancel);
    }

    private static async Task<object?> ScalarAsync(NpgsqlDataSource database, string sql, CancellationToken cancel)
    {
        await using var command = database.CreateCommand(sql);
        command.CommandTimeout = 0;
        return await command.ExecuteScalarAsync(cancel);
    }

    private static async Task ExecuteAsync(NpgsqlDataSource database, string sql, CancellationToken cancel)
    {
        await using var command = database.CreateCommand(sql);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancel);
    }
}

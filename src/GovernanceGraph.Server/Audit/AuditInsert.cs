using GovernanceGraph.Domain.Audit;
using GovernanceGraph.Domain.Storage;
using Npgsql;
using NpgsqlTypes;

namespace GovernanceGraph.Server.Audit;

/// <summary>Writes one entry of the audit log by one statement, stored for good when it returns; the database adds its place, time and hash.</summary>
internal static class AuditInsert
{
    private const string Sql = """
        INSERT INTO audit_entries (id, action, account_id, app_id, viewer_name, roles, purpose, fields, subject_ids, trace_id, operation_name)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        """;

    public static async Task WriteAsync(NpgsqlDataSource database, AuditEntry entry, CancellationToken cancel)
    {
        await using var command = database.CreateCommand(Sql);
        var parameters = command.Parameters;
        parameters.Add(new NpgsqlParameter<Guid> { TypedValue = entry.Id });
        parameters.Add(new NpgsqlParameter<string> { TypedValue = EnumText.Of(entry.Action) });
        parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Uuid, Value = (object?)entry.AccountId ?? DBNull.Value });
        parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Uuid, Value = (object?)entry.AppId ?? DBNull.Value });
        parameters.Add(new NpgsqlParameter<string> { TypedValue = entry.ViewerName });
        parameters.Add(new NpgsqlParameter<string[]> { TypedValue = entry.Roles });
        parameters.Add(new NpgsqlParameter<string?> { TypedValue = entry.Purpose });
        parameters.Add(new NpgsqlParameter<string[]> { TypedValue = entry.Fields });
        parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = entry.SubjectIds });
        parameters.Add(new NpgsqlParameter<string?> { TypedValue = entry.TraceId });
        parameters.Add(new NpgsqlParameter<string?> { TypedValue = entry.OperationName });
        await command.ExecuteNonQueryAsync(cancel);
    }
}

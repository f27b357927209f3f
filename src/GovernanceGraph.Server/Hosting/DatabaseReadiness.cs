using GovernanceGraph.Engine.Errors;
using Npgsql;

namespace GovernanceGraph.Server.Hosting;

/// <summary>Ready means: the database answers and holds this program's tables.</summary>
public sealed class DatabaseReadiness(NpgsqlDataSource source) : IReadinessCheck
{
    public async ValueTask<string?> ReasonNotReadyAsync(CancellationToken cancel)
    {
        try
        {
            await using var command = source.CreateCommand("select to_regclass('public.issues') is not null");
            return await command.ExecuteScalarAsync(cancel) is true ? null : "DATABASE_NOT_MIGRATED";
        }
        catch (NpgsqlException)
        {
            return ErrorCodes.DatabaseUnavailable;
        }
    }
}

using System.Data.Common;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Engine.Errors;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GovernanceGraph.Server.Hosting;

/// <summary>Ready means that the database answers and has every migration of this program. A newer schema than ours is fine: that is how servers are renewed one by one.</summary>
public sealed class DatabaseReadiness(NpgsqlDataSource source) : IReadinessCheck
{
    /// <summary>The database lacks migrations of this program.</summary>
    public const string NotMigrated = "DATABASE_NOT_MIGRATED";

    private readonly DbContextOptions<GovernanceContext> _options = Options(source);

    /// <inheritdoc/>
    public async ValueTask<string?> ReasonNotReadyAsync(CancellationToken cancel)
    {
        await using var context = new GovernanceContext(_options);
        try
        {
            var pending = await context.Database.GetPendingMigrationsAsync(cancel);
            return pending.Any() ? NotMigrated : null;
        }
        catch (DbException)
        {
            return ErrorCodes.DatabaseUnavailable;
        }
    }

    private static DbContextOptions<GovernanceContext> Options(NpgsqlDataSource source)
    {
        var builder = new DbContextOptionsBuilder<GovernanceContext>();
        builder.UseGovernance(source);
        return builder.Options;
    }
}

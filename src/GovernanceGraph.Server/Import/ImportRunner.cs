using System.Diagnostics;
using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GovernanceGraph.Server.Import;

/// <summary>Runs an import in one transaction: all of it stays or nothing does, and others see all of it at once. After a kill in the middle the same import is run again:
/// ids come from the source, so it ends with the rows that an undisturbed run would have left.</summary>
public sealed class ImportRunner(string connectionString, IProgress<ImportProgress> progress)
{
    // Two imports at once could both miss the other's rows and then collide on their keys; they take turns. Any fixed number will do: "govimpor" in ASCII.
    private const long AdvisoryLock = 0x676f76696d706f72;

    /// <summary>Runs it and reports. Refused rows keep everything from being written, unless they are to be skipped.</summary>
    /// <exception cref="ImportException">The files or the mapping cannot be used at all.</exception>
    internal async Task<ImportReport> RunAsync(IImport import, ImportOptions options, CancellationToken cancellation = default)
    {
        var start = Stopwatch.GetTimestamp();
        await using var context = new GovernanceContext(GovernanceContextOptions.For(connectionString));
        context.Database.SetCommandTimeout(TimeSpan.FromMinutes(30));
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        await TakeTurnAsync(context, cancellation);
        var session = new ImportSession((NpgsqlConnection)context.Database.GetDbConnection(), context, options, progress, cancellation);

        var report = await import.RunAsync(session);
        var write = !options.DryRun && (options.SkipRefused || session.Findings.Refused == 0);
        await session.AnalyzeAsync(write ? report.Entities : []);
        if (write) await transaction.CommitAsync(cancellation);
        else await transaction.RollbackAsync(cancellation);
        return report with
        {
            Refused = session.Findings.Refused,
            Findings = session.Findings.Findings,
            FindingsNotListed = session.Findings.NotKept,
            DryRun = options.DryRun,
            Written = write,
            Seconds = Stopwatch.GetElapsedTime(start).TotalSeconds,
        };
    }

    private async Task TakeTurnAsync(GovernanceContext context, CancellationToken cancellation)
    {
        // PostgreSQL then looks every second whether we still live, and undoes the work of a killed import in the middle of a statement, so that the next one need not wait for its end.
        // Servers on Windows cannot.
        await context.Database.ExecuteSqlAsync($"DO 'BEGIN PERFORM set_config(''client_connection_check_interval'', ''1s'', true); EXCEPTION WHEN invalid_parameter_value THEN NULL; END'", cancellation);
        if (await context.Database.SqlQuery<bool>($"SELECT pg_try_advisory_xact_lock({AdvisoryLock}) AS \"Value\"").SingleAsync(cancellation)) return;
        progress.Report(new ImportProgress("Waiting for another import", 0, null));
        await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({AdvisoryLock})", cancellation);
    }
}

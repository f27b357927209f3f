using GovernanceGraph.Contract.Files;
using Microsoft.Extensions.Options;
using Npgsql;

namespace GovernanceGraph.Server.Files.Storage;

/// <summary>
/// Removes content that no attachment names: of steps that were undone, and of servers that died between file and row. Who stores takes the lock of <see cref="FileLock"/> shared until the
/// row is committed, this takes it alone: so nothing that a row names, or is about to name, is ever removed, however many servers share the folder.
/// </summary>
public sealed partial class FileSweep(IFileStore store, IncomingFiles incoming, NpgsqlDataSource database, IOptions<FileSettings> settings, TimeProvider time, ILogger<FileSweep> log) : BackgroundService
{
    private const int BatchSize = 500;

    /// <summary>Younger content is left alone, so that a sweep has little to look at.</summary>
    private static readonly TimeSpan LeastAge = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(settings.Value.SweepMinutes), time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await SweepAsync(stoppingToken);
            }
            catch (Exception e) when (e is NpgsqlException or IOException or UnauthorizedAccessException)
            {
                LogFailed(log, e);
            }
        }
    }

    /// <summary>Sweeps once; returns how many files were removed.</summary>
    public async Task<int> SweepAsync(CancellationToken cancel)
    {
        var before = time.GetUtcNow().UtcDateTime - LeastAge;
        incoming.Sweep(before);
        var removed = 0;
        foreach (var batch in store.AddedBefore(before).Chunk(BatchSize)) removed += await SweepAsync(batch, cancel);
        if (removed > 0) LogRemoved(log, removed);
        return removed;
    }

    private async Task<int> SweepAsync(string[] hashes, CancellationToken cancel)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await using (var alone = new NpgsqlCommand(FileLock.Alone, connection, transaction)) await alone.ExecuteNonQueryAsync(cancel);
        await using var orphans = new NpgsqlCommand("SELECT hash FROM unnest($1::text[]) AS hash WHERE NOT EXISTS (SELECT FROM public.attachments WHERE sha256 = hash)", connection, transaction)
        {
            Parameters = { new NpgsqlParameter { Value = hashes } },
        };
        var removed = 0;
        await using (var rows = await orphans.ExecuteReaderAsync(cancel))
        {
            for (; await rows.ReadAsync(cancel); removed++) store.Remove(rows.GetString(0));
        }

        await transaction.CommitAsync(cancel);
        return removed;
    }

    [LoggerMessage(LogLevel.Information, "Removed {Count} files that nothing names.")]
    private static partial void LogRemoved(ILogger log, int count);

    [LoggerMessage(LogLevel.Warning, "Files that nothing names could not be swept; the next sweep tries again.")]
    private static partial void LogFailed(ILogger log, Exception failure);
}

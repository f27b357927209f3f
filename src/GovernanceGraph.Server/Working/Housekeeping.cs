using GovernanceGraph.Domain.Storage.Grants;
using GovernanceGraph.Server.Events;
using Microsoft.Extensions.Options;
using Npgsql;

namespace GovernanceGraph.Server.Working;

/// <summary>Takes away what has been kept long enough, a few rows at a time, on every server: events of the log, of which one server at a time takes some, and idempotency keys, of which each takes those that no other has in hand.</summary>
public sealed class Housekeeping(NpgsqlDataSource writes, IOptions<EventOptions> options, TimeProvider time, ILogger<Housekeeping> logger) : BackgroundService
{
    private const int AtOnce = 5_000;
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    /// <summary>Takes away all events that are old enough; says how many went.</summary>
    public Task<int> PruneEventsAsync(CancellationToken cancel) => PruneAsync($"SELECT public.{ServerFunctions.PruneEvents}(make_interval(days => {options.Value.RetentionDays}), {AtOnce})", cancel);

    /// <summary>Takes away all idempotency keys that are old enough; says how many went.</summary>
    public Task<int> PruneKeysAsync(CancellationToken cancel) => PruneAsync($"SELECT public.{ServerFunctions.PruneIdempotencyKeys}({AtOnce})", cancel);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            await TryAsync("events", PruneEventsAsync, stoppingToken);
            await TryAsync("idempotency keys", PruneKeysAsync, stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<int> PruneAsync(string statement, CancellationToken cancel)
    {
        for (var all = 0; ;)
        {
            await using var command = writes.CreateCommand(statement);
            var gone = (int)(await command.ExecuteScalarAsync(cancel))!;
            all += gone;
            if (gone < AtOnce) return all;
        }
    }

    private async Task TryAsync(string what, Func<CancellationToken, Task<int>> prune, CancellationToken cancel)
    {
        try
        {
            if (await prune(cancel) is > 0 and var gone) logger.LogInformation("{Count} {What} that had been kept long enough were taken away", gone, what);
        }
        catch (NpgsqlException fault) when (!cancel.IsCancellationRequested)
        {
            logger.LogWarning("Old {What} could not be taken away ({Reason}); trying again in {Minutes} minutes", what, fault.GetType().Name, Interval.TotalMinutes);
        }
    }
}

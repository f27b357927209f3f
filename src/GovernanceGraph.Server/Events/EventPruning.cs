using GovernanceGraph.Domain.Storage.Grants;
using Microsoft.Extensions.Options;
using Npgsql;

namespace GovernanceGraph.Server.Events;

/// <summary>Takes away events that have been kept long enough, a few at a time, on every server; of several, one is at it.</summary>
public sealed class EventPruning(NpgsqlDataSource writes, IOptions<EventOptions> options, TimeProvider time, ILogger<EventPruning> logger) : BackgroundService
{
    private const int AtOnce = 5_000;
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    /// <summary>Takes away all that is old enough; says how many went.</summary>
    public async Task<int> PruneAsync(CancellationToken cancel)
    {
        for (var all = 0; ;)
        {
            await using var command = writes.CreateCommand($"SELECT public.{ServerFunctions.PruneEvents}(make_interval(days => $1), {AtOnce})");
            command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = options.Value.RetentionDays });
            var gone = (int)(await command.ExecuteScalarAsync(cancel))!;
            all += gone;
            if (gone < AtOnce) return all;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do await TryAsync(stoppingToken);
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task TryAsync(CancellationToken cancel)
    {
        try
        {
            if (await PruneAsync(cancel) is > 0 and var gone) logger.LogInformation("{Count} events that had been kept for {Days} days were taken away", gone, options.Value.RetentionDays);
        }
        catch (NpgsqlException fault) when (!cancel.IsCancellationRequested)
        {
            logger.LogWarning("Old events could not be taken away ({Reason}); trying again in {Minutes} minutes", fault.GetType().Name, Interval.TotalMinutes);
        }
    }
}

using System.Collections.Concurrent;
using GovernanceGraph.Server.Transport.Sockets;
using Microsoft.Extensions.Options;

namespace GovernanceGraph.Server.Transport.Live;

/// <summary>
/// All connections that stay open. One clock serves them all: deadlines, signs of life and the question who asks cost a walk over the list instead of timers of each.
/// </summary>
public sealed partial class LiveConnections(IViewerSource viewers, IOptions<SocketOptions> options, TimeProvider time, TransportMetrics metrics, ILogger<LiveConnections> log) : BackgroundService
{
    private const int ChecksAtOnce = 4;

    private static readonly TimeSpan TickLength = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<ILiveConnection, bool> _open = new();
    private readonly TimeSpan _checkEvery = TimeSpan.FromSeconds(options.Value.ViewerCheckSeconds);
    private bool _stopping;

    /// <summary>How many there are.</summary>
    public int Count => _open.Count;

    internal LivePlaces Places { get; } = new(options.Value.PerAsker);

    /// <summary>Keeps the connection in mind until <see cref="Leave"/>. While the server stops, it ends at once.</summary>
    internal void Enter(ILiveConnection connection)
    {
        _open[connection] = true;
        metrics.Opened();
        if (Volatile.Read(ref _stopping)) connection.End(Ending.Stopping);
    }

    internal void Leave(ILiveConnection connection)
    {
        if (_open.TryRemove(connection, out _)) metrics.Left();
    }

    /// <summary>Tells every client to come back, to another server or a little later.</summary>
    internal void EndAll()
    {
        Volatile.Write(ref _stopping, true);
        foreach (var (connection, _) in _open) connection.End(Ending.Stopping);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TickLength);
        var (checks, checkedAt) = (Task.CompletedTask, time.GetTimestamp());
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var (connection, _) in _open) connection.Tick();
            if (!checks.IsCompleted || time.GetElapsedTime(checkedAt) < _checkEvery) continue;
            checkedAt = time.GetTimestamp();
            checks = CheckViewersAsync(stoppingToken);
        }
    }

    /// <summary>What is known of a credential is kept for seconds (<see cref="IViewerSource"/>): many connections of one cost one look.</summary>
    private Task CheckViewersAsync(CancellationToken cancel) => Parallel.ForEachAsync(
        _open.Keys, new ParallelOptions { MaxDegreeOfParallelism = ChecksAtOnce, CancellationToken = cancel }, CheckViewerAsync);

    private async ValueTask CheckViewerAsync(ILiveConnection connection, CancellationToken cancel)
    {
        if (connection.Viewer is not { CanChange: true } viewer) return;
        try
        {
            if (await viewer.CheckAsync(viewers, cancel) is { } why) connection.End(why);
        }
        catch (Exception surprise) when (surprise is not OperationCanceledException)
        {
            // Who cannot be asked about is not trusted any further.
            LogSurprise(log, surprise);
            connection.End(Ending.Unsure);
        }
    }

    [LoggerMessage(LogLevel.Error, "It could not be checked who asks on a connection that stays open.")]
    private static partial void LogSurprise(ILogger log, Exception surprise);
}

using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Execution;
using GovernanceGraph.Engine.Planning;
using GovernanceGraph.Engine.Planning.Logs;
using GovernanceGraph.Engine.Values;
using Microsoft.Extensions.Logging;

namespace GovernanceGraph.Engine.Subscriptions;

/// <summary>
/// Follows the log for all subscriptions of a server: looks when the database tells of news, and now and then anyway. It learns where the log ends and which rows are new, nothing that is shown. What it has
/// not read is still in the log: a database that is away, or a server that was, costs time and loses nothing.
/// </summary>
public sealed class LogFollower(Entity log, StatementRunner runner, SubscriptionLimits limits, TimeProvider time, ILogger<LogFollower> logger)
{
    private const int RowsAtOnce = 1_000;
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5), FirstPause = TimeSpan.FromMilliseconds(250);

    private readonly Plan _news = LogFollowing.News(log), _end = LogFollowing.End(log);
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim _wake = new(0, 1);
    private volatile LogBatch _last = new(default, []);

    /// <summary>The last batch that was read.</summary>
    internal LogBatch Last => _last;

    /// <summary>Done when it knows where the log ends.</summary>
    internal Task Started => _started.Task;

    /// <summary>Says that there is something new.</summary>
    public void Wake()
    {
        if (_wake.CurrentCount > 0) return;
        try
        {
            _wake.Release();
        }
        catch (SemaphoreFullException)
        {
            // Somebody said so at the same time.
        }
    }

    /// <summary>Follows until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        var (failures, looks) = (0, 0);
        while (!cancel.IsCancellationRequested)
        {
            var pause = TimeSpan.FromMilliseconds(limits.PollMilliseconds);
            try
            {
                var (isWhole, isWaiting) = await LookAsync(cancel);
                (failures, looks) = (0, isWaiting ? looks + 1 : 0);
                if (!isWhole) continue;
                if (isWaiting) pause = Soon(looks, pause);   // the transaction that is waited for may end without a word
            }
            catch (Exception) when (cancel.IsCancellationRequested)
            {
                return;   // in mid-look
            }
            catch (Exception fault)
            {
                pause = Back(failures++);
                logger.LogWarning("The log of events could not be read ({Reason}); trying again in {Pause} ms", fault.GetType().Name, pause.TotalMilliseconds);
            }

            await PauseAsync(pause, cancel);
        }
    }

    private TimeSpan Soon(int looks, TimeSpan most)
    {
        var soon = TimeSpan.FromMilliseconds(Math.Max(5, limits.GatherMilliseconds) * (1 << Math.Min(looks - 1, 10)));
        return soon < most ? soon : most;
    }

    private static TimeSpan Back(int failures)
    {
        var pause = FirstPause * (1 << Math.Min(failures, 5));
        return pause < LongestPause ? pause : LongestPause;
    }

    private async Task PauseAsync(TimeSpan pause, CancellationToken cancel)
    {
        try
        {
            if (await _wake.WaitAsync(pause, cancel) && limits.GatherMilliseconds > 0) await Task.Delay(TimeSpan.FromMilliseconds(limits.GatherMilliseconds), time, cancel);
        }
        catch (OperationCanceledException)
        {
            // This is how it ends.
        }
    }

    private async Task<(bool IsWhole, bool IsWaiting)> LookAsync(CancellationToken cancel)
    {
        if (!_started.Task.IsCompleted)
        {
            _last = new LogBatch(await EndAsync(cancel), []);
            _started.TrySetResult();
        }

        var values = new RequestValues([]).Reading(new LogRange(_last.End, default, RowsAtOnce), cost: 0);
        using var result = await runner.RunAsync(_news, values, cancel);
        var (rows, isWaiting) = LogRows.Read(result[0], log.Scopes.Count);
        if (rows.Count > 0) _last = _last.Follow(rows[^1].Position, rows);
        return (rows.Count < RowsAtOnce, isWaiting);
    }

    private async Task<LogPosition> EndAsync(CancellationToken cancel)
    {
        using var result = await runner.RunAsync(_end, new RequestValues([]), cancel);
        return LogRows.End(result[0]);
    }
}

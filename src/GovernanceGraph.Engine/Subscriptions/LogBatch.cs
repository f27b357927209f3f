using GovernanceGraph.Engine.Planning.Logs;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Subscriptions;

/// <summary>What was new in the log at one look, and what comes after it. Whoever holds one can follow the log from there; what nobody holds any more is forgotten.</summary>
internal sealed class LogBatch(LogPosition end, IReadOnlyList<LogRow> rows)
{
    // Continued elsewhere: hundreds may wait for the same batch.
    private readonly TaskCompletionSource<LogBatch> _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The place of the last row.</summary>
    public LogPosition End => end;

    public Task<LogBatch> Next => _next.Task;

    public LogBatch Follow(LogPosition until, IReadOnlyList<LogRow> news)
    {
        var next = new LogBatch(until, news);
        _next.SetResult(next);
        return next;
    }

    /// <summary>Whether some row can be meant.</summary>
    public bool Concerns(LogSieve sieve)
    {
        foreach (var row in rows)
            if (sieve.Passes(row)) return true;
        return false;
    }
}

using GovernanceGraph.Engine.Budgets;
using GovernanceGraph.Engine.Errors;

namespace GovernanceGraph.Engine.Execution;

/// <summary>
/// Lets statements to PostgreSQL so that one asker's never keep another's out: a number of places, which askers who are there at the same time share evenly. A dear statement takes several
/// places of its asker's share (never more than all of it), and who has used up the share waits in a line of its own; freed places go to the lines in turn.
/// </summary>
public sealed class StatementTurns(EngineLimits limits, TimeProvider time)
{
    /// <summary>A statement that costs so much takes one place more.</summary>
    private const long CostOfPlace = 250;

    private static readonly TimeSpan Presence = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<Asker, Line> _present = [];
    private readonly LinkedList<Line> _waiting = [];
    private int _used, _queued;
    private long _swept;

    /// <summary>Statements that wait now.</summary>
    public int Queued => Volatile.Read(ref _queued);

    /// <summary>Waits for the asker's turn; dispose it when the statement has ended.</summary>
    /// <exception cref="RequestException">The asker, or all together, have too many waiting, or this one waited too long.</exception>
    public ValueTask<Turn> TakeAsync(Asker asker, long cost, CancellationToken cancel)
    {
        Waiter waiter;
        lock (_lock)
        {
            var line = LineOf(asker);
            if (line.Waiters.Count == 0 && TryStart(line, cost) is { } turn) return new(turn);
            if (line.Waiters.Count >= limits.QueuedStatementsOfOne) throw TooMany(asker);
            if (_queued >= limits.QueuedStatements) throw Busy();
            waiter = Enqueue(line, cost);
        }

        return WaitAsync(waiter, cancel);
    }

    private async ValueTask<Turn> WaitAsync(Waiter waiter, CancellationToken cancel)
    {
        try
        {
            return await waiter.Turn.Task.WaitAsync(TimeSpan.FromMilliseconds(limits.StatementTimeoutMilliseconds), time, cancel);
        }
        catch (Exception error) when (error is TimeoutException or OperationCanceledException)
        {
            Abandon(waiter);
            if (error is TimeoutException) throw Busy();
            throw;
        }
    }

    private Waiter Enqueue(Line line, long cost)
    {
        var waiter = new Waiter(line, cost);
        if (line.Waiters.Count == 0) _waiting.AddLast(line);
        line.Waiters.AddLast(waiter);
        _queued++;
        return waiter;
    }

    private void Abandon(Waiter waiter)
    {
        lock (_lock)
        {
            if (waiter.Turn.Task.IsCompletedSuccessfully)
            {
                Free(waiter.Turn.Task.Result);
                return;
            }

            if (!waiter.Line.Waiters.Remove(waiter)) return;
            _queued--;
            if (waiter.Line.Waiters.Count == 0) _waiting.Remove(waiter.Line);
        }
    }

    private void Leave(Turn turn)
    {
        lock (_lock) Free(turn);
    }

    private void Free(Turn turn)
    {
        turn.Line!.Used -= turn.Places;
        turn.Line.Seen = time.GetTimestamp();
        _used -= turn.Places;
        CallNext();
    }

    /// <summary>Goes round the lines once, and again as long as somebody could start.</summary>
    private void CallNext()
    {
        for (var idle = 0; idle < _waiting.Count && _used < limits.Statements;)
        {
            var line = _waiting.First!.Value;
            _waiting.RemoveFirst();
            if (TryStart(line, line.Waiters.First!.Value.Cost) is { } turn)
            {
                var waiter = line.Waiters.First.Value;
                line.Waiters.RemoveFirst();
                _queued--;
                waiter.Turn.SetResult(turn);
                idle = 0;
            }
            else
            {
                idle++;
            }

            if (line.Waiters.Count > 0) _waiting.AddLast(line);
        }
    }

    private Turn? TryStart(Line line, long cost)
    {
        var share = Math.Max(1, limits.Statements / _present.Count);
        var places = (int)Math.Min(share, 1 + cost / CostOfPlace);
        if (_used + places > limits.Statements || (line.Used > 0 && line.Used + places > share)) return null;
        line.Used += places;
        line.Seen = time.GetTimestamp();
        _used += places;
        return new Turn(this, line, places);
    }

    private Line LineOf(Asker asker)
    {
        Sweep();
        if (_present.TryGetValue(asker, out var line)) return line;
        line = new Line { Seen = time.GetTimestamp() };
        _present.Add(asker, line);
        return line;
    }

    /// <summary>Forgets who has not been here for a while; looked at a few times a second.</summary>
    private void Sweep()
    {
        if (time.GetElapsedTime(_swept) < Presence / 4) return;
        _swept = time.GetTimestamp();
        foreach (var (asker, line) in _present)
            if (line.Used == 0 && line.Waiters.Count == 0 && time.GetElapsedTime(line.Seen) > Presence) _present.Remove(asker);
    }

    private static RequestException TooMany(Asker asker) => new(
        new GraphError(ErrorCodes.ConcurrencyExceeded, $"Too many of your operations wait already{(asker.Kind == Access.ViewerKind.Anonymous ? " (this address)" : "")}; send fewer at a time."), Outcome.Exhausted);

    private static RequestException Busy() => new(new GraphError(ErrorCodes.ServerBusy, "Too many operations wait for the database; try again in a few seconds."), Outcome.Unavailable);

    /// <summary>The right to have one statement running.</summary>
    public readonly struct Turn : IDisposable
    {
        private readonly StatementTurns? _turns;

        internal Turn(StatementTurns turns, Line line, int places) => (_turns, Line, Places) = (turns, line, places);

        internal Line? Line { get; }

        internal int Places { get; }

        /// <summary>Gives the places back.</summary>
        public void Dispose() => _turns?.Leave(this);
    }

    /// <summary>One asker who is here.</summary>
    internal sealed class Line
    {
        public LinkedList<Waiter> Waiters { get; } = [];

        public int Used { get; set; }

        public long Seen { get; set; }
    }

    internal sealed record Waiter(Line Line, long Cost)
    {
        // Continued elsewhere: never inside the lock.
        public TaskCompletionSource<Turn> Turn { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}

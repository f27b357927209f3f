using GovernanceGraph.Engine.Budgets;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Execution;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Planning;
using GovernanceGraph.Engine.Values;
using Microsoft.Extensions.Logging;

namespace GovernanceGraph.Engine.Subscriptions;

/// <summary>
/// All subscriptions of a server. Each group of them reads the log on its own, as far and as fast as it can: by one statement for all events that have gathered, whose answers are made once and given to all
/// members. A subscription that begins behind a cursor reads by itself until it has come up with its group.
/// </summary>
public sealed class SubscriptionHub(LogFollower follower, StatementRunner runner, CursorCodec cursors, SubscriptionLimits limits, TimeProvider time, ILogger<SubscriptionHub> logger)
{
    private readonly LogReader _reader = new(runner, cursors, time);
    private readonly Lock _lock = new();
    private readonly Dictionary<GroupKey, SubscriptionGroup> _groups = [];
    private readonly Dictionary<Asker, int> _open = [];
    private int _count;
    private bool _isClosed;

    /// <summary>Subscriptions that are open now.</summary>
    public int Count
    {
        get
        {
            lock (_lock) return _count;
        }
    }

    internal SubscriptionLimits Limits => limits;

    internal TimeProvider Time => time;

    /// <summary>Up to where the log is known.</summary>
    internal LogPosition End => follower.Last.End;

    /// <summary>Begins a subscription behind a place in the log, or now.</summary>
    /// <exception cref="RequestException">The asker, or all together, have too many.</exception>
    internal async ValueTask<SubscriptionStream> OpenAsync(GroupKey key, Plan plan, RequestValues values, LogPosition? after, Asker? asker, string traceId, CancellationToken cancel)
    {
        await follower.Started.WaitAsync(cancel);
        Enter(asker);
        var stream = new SubscriptionStream(this, key, plan, values, after ?? End, asker, traceId);
        if (!TryJoin(stream)) stream.CatchUp();
        return stream;
    }

    /// <summary>Reads a stretch of the log for a subscription alone.</summary>
    internal Task<LogStretch> ReadAsync(SubscriptionStream stream, LogRange range, CancellationToken cancel) => _reader.ReadAsync(stream.Plan, stream.Values, range, cancel);

    /// <summary>Joins the group that the subscription belongs to; false while it is behind it.</summary>
    internal bool TryJoin(SubscriptionStream stream)
    {
        lock (_lock)
        {
            if (_isClosed || stream.IsOver)
            {
                stream.Finish(SubscriptionEnd.Completed);
                return true;
            }

            var isNew = !_groups.TryGetValue(stream.Key, out var group);
            group ??= new SubscriptionGroup(stream.Key, stream.Plan, stream.Values, follower.Last);
            if (stream.Position < group.Position) return false;
            group.Members.Add(stream);
            stream.Group = group;
            if (!isNew) return true;
            _groups.Add(stream.Key, group);
            _ = Task.Run(() => FollowAsync(group), CancellationToken.None);
            return true;
        }
    }

    /// <summary>Forgets a subscription; its reader has left.</summary>
    internal void Leave(SubscriptionStream stream)
    {
        lock (_lock)
        {
            if (stream.Group is { } group && group.Members.Remove(stream)) Tidy(group);
            stream.Group = null;
            _count--;
            if (stream.Asker is not { } asker) return;
            if (--_open[asker] == 0) _open.Remove(asker);
        }
    }

    /// <summary>Ends all subscriptions: the server is closing.</summary>
    public void Close()
    {
        lock (_lock)
        {
            _isClosed = true;
            foreach (var group in _groups.Values.ToList())
            {
                foreach (var member in group.Members) member.Finish(SubscriptionEnd.Completed);
                group.Members.Clear();
                Tidy(group);
            }
        }
    }

    /// <summary>What the readers of a subscription are told; what should not happen is logged.</summary>
    internal GraphError Explain(Exception fault)
    {
        if (fault is not RequestException) logger.LogError(fault, "The log of events could not be read for subscriptions, which were ended");
        return SubscriptionFaults.Of(fault);
    }

    private void Enter(Asker? asker)
    {
        lock (_lock)
        {
            if (_count >= limits.OfAll) throw new RequestException(new GraphError(ErrorCodes.ServerBusy, "This server has as many subscriptions as it takes; try again in a few seconds."), Outcome.Unavailable);
            if (asker is { } one)
            {
                var open = _open.GetValueOrDefault(one);
                if (open >= limits.OfOne)
                    throw new RequestException(GraphError.OverLimit("subscriptions", limits.OfOne, open + 1, $"You have {open} subscriptions open, as many as one asker may.") with { Code = ErrorCodes.TooManySubscriptions }, Outcome.Exhausted);
                _open[one] = open + 1;
            }

            _count++;
        }
    }

    private async Task FollowAsync(SubscriptionGroup group)
    {
        try
        {
            while (true)
            {
                var (end, concerns) = await group.NewsAsync();
                if (!concerns) Deliver(group, new LogStretch([], end));
                while (group.Position < end) Deliver(group, await _reader.ReadAsync(group.Plan, group.Values, new LogRange(group.Position, end, limits.Events), group.Left));
            }
        }
        catch (OperationCanceledException) when (group.Left.IsCancellationRequested)
        {
            // The last member has left.
        }
        catch (Exception fault)
        {
            Fail(group, Explain(fault));
        }
        finally
        {
            group.Dispose();
        }
    }

    private void Deliver(SubscriptionGroup group, LogStretch stretch)
    {
        lock (_lock)
        {
            group.Position = stretch.End;
            var sharers = group.Members.Count;
            if (stretch.Answers.Count > 0 && group.Members.RemoveAll(member => !member.Take(stretch.Answers, sharers)) > 0) Tidy(group);
        }
    }

    private void Fail(SubscriptionGroup group, GraphError error)
    {
        lock (_lock)
        {
            foreach (var member in group.Members) member.Fail(error);
            group.Members.Clear();
            Tidy(group);
        }
    }

    private void Tidy(SubscriptionGroup group)
    {
        if (group.Members.Count > 0 || !_groups.TryGetValue(group.Key, out var known) || known != group) return;
        _groups.Remove(group.Key);
        group.Leave();
    }
}

using GovernanceGraph.Engine.Budgets;

namespace GovernanceGraph.Server.Transport.Live;

/// <summary>How many connections each asker holds open, and no more than may be.</summary>
internal sealed class LivePlaces(int most)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Asker, int> _taken = [];

    /// <summary>A place for one connection of this asker; null when all are taken.</summary>
    public LivePlace? TryTake(Asker asker) => TryAdd(asker) ? new LivePlace(this, asker) : null;

    internal bool TryAdd(Asker asker)
    {
        lock (_lock)
        {
            var taken = _taken.GetValueOrDefault(asker);
            if (taken >= most) return false;
            _taken[asker] = taken + 1;
            return true;
        }
    }

    internal void Free(Asker asker)
    {
        lock (_lock)
        {
            if (_taken[asker] == 1) _taken.Remove(asker);
            else _taken[asker]--;
        }
    }
}

/// <summary>A place that one connection has until it is disposed.</summary>
internal sealed class LivePlace(LivePlaces places, Asker asker) : IDisposable
{
    private Asker _asker = asker;

    /// <summary>Who holds the connection turns out to be somebody else than its address: the place is theirs from now on. False when they have all of theirs.</summary>
    public bool TryMoveTo(Asker asker)
    {
        if (asker == _asker) return true;
        if (!places.TryAdd(asker)) return false;
        places.Free(_asker);
        _asker = asker;
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => places.Free(_asker);
}

namespace GovernanceGraph.Server.Audit;

/// <summary>The people whose values one viewer was shown, each with when it was last.</summary>
internal sealed class SeenPeople(TimeSpan window)
{
    private readonly Dictionary<Guid, DateTimeOffset> _last = [];
    private DateTimeOffset? _refusedAt;

    public void Remember(Guid person, DateTimeOffset at)
    {
        lock (_last) _last[person] = at;
    }

    /// <summary>Counts the people as seen now, all of them or none.</summary>
    /// <returns>Whether they were; and if not, whether nobody was refused within the window before.</returns>
    public (bool Admitted, bool IsFirstRefusal) Admit(IReadOnlyCollection<Guid> people, int most, DateTimeOffset now)
    {
        lock (_last)
        {
            if (_last.Count + people.Count > most) Forget(now);
            if (_last.Count + people.Count(p => !_last.ContainsKey(p)) > most)
            {
                var isFirst = _refusedAt is not { } before || now - before > window;
                if (isFirst) _refusedAt = now;
                return (false, isFirst);
            }

            foreach (var person in people) _last[person] = now;
            return (true, false);
        }
    }

    public bool IsIdle(DateTimeOffset now)
    {
        lock (_last)
        {
            Forget(now);
            return _last.Count == 0;
        }
    }

    private void Forget(DateTimeOffset now)
    {
        foreach (var (person, at) in _last)
            if (now - at > window) _last.Remove(person);
    }
}

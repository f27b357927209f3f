namespace GovernanceGraph.Benchmarks.Day;

/// <summary>An issue as its clients know it: from what they were told, and nothing else.</summary>
internal sealed class DayIssue(string id)
{
    private readonly List<DayEvent> _events = [];

    public string Id => id;

    /// <summary>The state that was told last.</summary>
    public string State { get; set; } = "SUBMITTED";

    /// <summary>The version of the last event that was told or follows from what was told.</summary>
    public int Version => _events.Count == 0 ? 0 : _events[^1].Version;

    public IReadOnlyList<DayEvent> Events => _events;

    /// <summary>The stars that were given.</summary>
    public List<int> Stars { get; } = [];

    public void Add(int version, string kind, string? id, bool isByClock = false) => _events.Add(new DayEvent(version, kind, id, isByClock));
}

/// <summary>An event of an issue.</summary>
/// <param name="Version">The issue's version with it.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Id">Its id where it was told; null where it follows from a step, as reopening does from a low rating.</param>
/// <param name="IsByClock">Whether the clock made it by itself, and no step.</param>
internal sealed record DayEvent(int Version, string Kind, string? Id, bool IsByClock);

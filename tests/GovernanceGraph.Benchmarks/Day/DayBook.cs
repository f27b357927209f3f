using System.Collections.Concurrent;

namespace GovernanceGraph.Benchmarks.Day;

/// <summary>What all clients together were told.</summary>
internal sealed class DayBook
{
    private readonly ConcurrentBag<DayIssue> _issues = [];
    private readonly ConcurrentDictionary<string, int> _refusals = [];
    private int _steps, _repeated, _replayed, _anew;

    public IReadOnlyCollection<DayIssue> Issues => _issues;

    /// <summary>Refusals that had to come, by the type of their error.</summary>
    public IReadOnlyDictionary<string, int> Refusals => _refusals;

    /// <summary>Steps that were taken.</summary>
    public int Steps => _steps;

    /// <summary>Requests that were sent a second time on purpose and answered with the first answer.</summary>
    public int Repeated => _repeated;

    /// <summary>Steps whose answer died with the server: found done when they were asked again.</summary>
    public int Replayed => _replayed;

    /// <summary>Steps that died with the server: not done yet when they were asked again.</summary>
    public int Anew => _anew;

    /// <summary>The issues that were left to the clock.</summary>
    public ConcurrentBag<DayHandling> Left { get; } = [];

    /// <summary>What did not go as it has to.</summary>
    public ConcurrentQueue<string> Faults { get; } = [];

    /// <summary>When the server was killed; none before.</summary>
    public DateTime? KilledAt { get; set; }

    public DayIssue Report(string id)
    {
        var issue = new DayIssue(id);
        _issues.Add(issue);
        return issue;
    }

    public void Refused(string error) => _refusals.AddOrUpdate(error, 1, (_, count) => count + 1);

    public void Repeat() => Interlocked.Increment(ref _repeated);

    /// <summary>Counts a step; of one that was interrupted, whether it had been done before the server died.</summary>
    public void Take(DayAnswer answer)
    {
        Interlocked.Increment(ref _steps);
        if (!answer.WasInterrupted || KilledAt is not { } killed || answer.Event.ValueKind != System.Text.Json.JsonValueKind.Object) return;
        if (answer.Event.GetProperty("at").GetDateTime() < killed) Interlocked.Increment(ref _replayed);
        else Interlocked.Increment(ref _anew);
    }
}

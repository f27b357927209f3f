using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Issues;

/// <summary>An issue with the events that made it what it is.</summary>
internal sealed record IssueStory(Issue Issue, IReadOnlyList<IssueEvent> Events);

/// <summary>
/// Turns steps into events and lets the issue follow them, so that its state is what its events add up to. Steps at or after the demo's present have not happened yet;
/// side steps (comments, joining, supervision) after the end are dropped.
/// </summary>
internal static class IssueLedger
{
    private const int MostEvents = 64;

    private static readonly IdSeries EventIds = new("issue event");

    public static IssueStory Replay(Issue issue, int number, IEnumerable<IssueStep> steps, DateTime now)
    {
        var events = new List<IssueEvent>();
        IssueState? state = null;
        foreach (var step in steps.Where(step => step.At < now).OrderBy(step => step.At))
        {
            if (state is { } reached && IssueStates.StatusOf(reached) == IssueStatus.Closed) break;
            events.Add(new IssueEvent
            {
                Id = EventIds.At(step.At, (long)number * MostEvents + events.Count),
                IssueId = issue.Id,
                Kind = step.Kind,
                At = step.At,
                ActorId = step.Actor,
                FromState = state,
                ToState = step.To,
                Note = step.Note,
            });
            state = step.To ?? state;
            step.Effect?.Invoke(issue);
        }
        Settle(issue, state ?? IssueState.Submitted, events);
        return new IssueStory(issue, events);
    }

    private static void Settle(Issue issue, IssueState state, List<IssueEvent> events)
    {
        issue.State = state;
        issue.Status = IssueStates.StatusOf(state);
        issue.Version = events.Count;
        if (issue.Status != IssueStatus.Closed) return;
        issue.ClosedAt = events[^1].At;
        issue.Outcome = events[^1].Note;
    }
}

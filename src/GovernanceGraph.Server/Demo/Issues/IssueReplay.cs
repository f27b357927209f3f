using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Clock;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Issues;

/// <summary>An issue with the events that made it what it is.</summary>
internal sealed record IssueStory(Issue Issue, IReadOnlyList<IssueEvent> Events);

/// <summary>
/// Turns steps into events and lets the issue follow them by the ledger that commands write through, so that its state is what its events add up to. Steps at or after the demo's present have not
/// happened yet; side steps (comments, joining, supervision) that the state chart does not allow where they fall are dropped. From the present on the clock acts by itself; what it would have done before was left undone.
/// </summary>
internal static class IssueReplay
{
    private const int MostEvents = 64;

    private static readonly IdSeries EventIds = new("issue event");

    public static IssueStory Of(Issue issue, int number, IEnumerable<IssueStep> steps, DateTime now, IssueClock clock)
    {
        var events = new List<IssueEvent>();
        foreach (var step in steps.Where(step => step.At < now).OrderBy(step => step.At))
        {
            if (events.Count > 0 && issue.Status == IssueStatus.Closed) break;
            if (events.Count > 0 && step.To is null && !IssueRules.Allows(issue.State, step.Kind)) continue;
            var made = Event(issue, number, step, events.Count);
            IssueLedger.Apply(issue, made);
            events.Add(made);
        }

        if (issue.Status == IssueStatus.Open) issue.WakeAt = clock.Wakes(IssueRecord.Moment(issue)).Where(wake => wake.At >= now).Select(wake => (DateTime?)wake.At).FirstOrDefault();
        return new IssueStory(issue, events);
    }

    private static IssueEvent Event(Issue issue, int number, IssueStep step, int before) => new()
    {
        Id = EventIds.At(step.At, (long)number * MostEvents + before),
        IssueId = issue.Id,
        Version = before + 1,
        Kind = step.Kind,
        At = step.At,
        ActorId = step.Actor,
        FromState = before == 0 ? null : issue.State,
        ToState = step.To,
        Note = step.Note,
        ResponsibleId = step.Said.Responsible,
        AssigneeId = step.Said.Assignee,
        DueAt = step.Said.DueAt,
        StepDueAt = step.Said.StepDueAt,
        MinutesLeft = step.Said.MinutesLeft,
        Stars = step.Said.Stars,
        Level = step.Said.Level,
        OtherIssueId = step.Said.Other,
        Passed = step.Said.Passed,
        CategoryId = step.Said.Category,
        Priority = step.Said.Priority,
        Visibility = step.Said.Visibility,
        ReporterPrivate = step.Said.ReporterPrivate,
    };
}

using GovernanceGraph.Domain.Issues;

namespace GovernanceGraph.Domain.Events;

/// <summary>Which type of event tells of which step.</summary>
public static class EventTypes
{
    private const string OfIssue = "Issue";

    private static readonly Dictionary<IssueEventKind, EventType> Steps = Enum.GetValues<IssueEventKind>().ToDictionary(kind => kind, kind => Enum.Parse<EventType>(OfIssue + kind));

    /// <summary>The type that tells of a step of an issue: the same word behind the object's.</summary>
    public static EventType Of(IssueEventKind kind) => Steps[kind];
}

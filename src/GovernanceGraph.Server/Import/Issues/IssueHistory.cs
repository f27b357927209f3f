using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Server.Import.Issues;

/// <summary>The events of imported issues, so that what they add up to is the state.</summary>
internal static class IssueHistory
{
    /// <summary>The events of an issue that was not there before: it was submitted, and if it is in another state, it came there.</summary>
    public static IEnumerable<IssueEvent> Of(Issue issue)
    {
        yield return new IssueEvent
        {
            Id = StableId.For(issue.ImportSource!, $"{issue.ExternalId}#SUBMITTED"),
            IssueId = issue.Id,
            Kind = IssueEventKind.Submitted,
            At = issue.ReportedAt,
            ToState = IssueState.Submitted,
            Version = 1,
        };
        if (issue.State == IssueState.Submitted) yield break;
        yield return new IssueEvent
        {
            Id = StableId.For(issue.ImportSource!, $"{issue.ExternalId}#{EnumText.Of(issue.State)}"),
            IssueId = issue.Id,
            Kind = KindOf(issue.State),
            At = issue.ClosedAt ?? issue.ReportedAt,
            FromState = IssueState.Submitted,
            ToState = issue.State,
            Note = NoteOf(issue),
            Version = 2,
        };
    }

    /// <summary>The event of an issue that the source changed since the last import.</summary>
    /// <param name="issueId">The issue.</param>
    /// <param name="from">Its state before.</param>
    /// <param name="to">Its state now.</param>
    /// <param name="closedAt">When it was closed, if it is.</param>
    /// <param name="now">The time of the import.</param>
    /// <param name="version">The issue's version after it.</param>
    public static IssueEvent OfChange(Guid issueId, IssueState from, IssueState to, DateTime? closedAt, DateTime now, int version) => from == to
        ? new IssueEvent { IssueId = issueId, Kind = IssueEventKind.Commented, At = now, FromState = from, Note = "The source corrected this issue.", Version = version }
        : new IssueEvent { IssueId = issueId, Kind = Reopens(from, to) ? IssueEventKind.Reopened : KindOf(to), At = IssueStates.StatusOf(to) == IssueStatus.Closed ? closedAt ?? now : now, FromState = from, ToState = to, Version = version };

    /// <summary>The event of an open issue that the source no longer gives.</summary>
    public static IssueEvent OfDropped(Guid issueId, IssueState from, DateTime now, int version) =>
        new() { IssueId = issueId, Kind = IssueEventKind.Withdrawn, At = now, FromState = from, ToState = IssueState.Withdrawn, Note = "The source no longer gives this issue.", Version = version };

    private static bool Reopens(IssueState from, IssueState to) => IssueStates.StatusOf(from) == IssueStatus.Closed && IssueStates.StatusOf(to) == IssueStatus.Open;

    private static string? NoteOf(Issue issue) => issue.Outcome is { } outcome && outcome.Length > IssueEvent.NoteMaxLength ? outcome[..IssueEvent.NoteMaxLength] : issue.Outcome;

    private static IssueEventKind KindOf(IssueState state) => state switch
    {
        IssueState.Submitted => IssueEventKind.Submitted,
        IssueState.Accepted => IssueEventKind.Accepted,
        IssueState.InProgress => IssueEventKind.Assigned,
        IssueState.Suspended => IssueEventKind.Suspended,
        IssueState.Handled => IssueEventKind.Handled,
        IssueState.FedBack => IssueEventKind.FedBack,
        IssueState.Closed => IssueEventKind.Closed,
        IssueState.Rejected => IssueEventKind.Rejected,
        IssueState.Merged => IssueEventKind.Merged,
        IssueState.Withdrawn => IssueEventKind.Withdrawn,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Unknown state."),
    };
}

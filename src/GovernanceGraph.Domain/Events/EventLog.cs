using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Storage;
using UUIDNext;

namespace GovernanceGraph.Domain.Events;

/// <summary>Writes the log of events.</summary>
public static class EventLog
{
    /// <summary>What PostgreSQL notifies those who follow the log on; it says only that there is something new.</summary>
    public const string Channel = "graph_events";

    /// <summary>The session's setting by which it says that it tells followers by itself, after each commit (<c>on</c>).</summary>
    public const string Teller = "governance.tells";

    /// <summary>The database's function of the turn from which on events may still come.</summary>
    public const string Horizon = "event_horizon";

    /// <summary>
    /// Adds a step of an issue to the log, in the transaction of the change. The issue's row must be locked: that is what puts the events of one issue into the order in which they happen. The keys of
    /// events count up, because EF Core writes the rows of one transaction in the order of their keys.
    /// </summary>
    public static void Append(GovernanceContext rows, Issue issue, IssueEvent step) =>
        rows.GraphEvents.Add(new GraphEvent { Id = Uuid.NewDatabaseFriendly(Database.PostgreSql), Type = EventTypes.Of(step.Kind), AreaId = issue.AreaId, IssueId = issue.Id, StepId = step.Id });
}

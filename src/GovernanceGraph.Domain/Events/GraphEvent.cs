using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.Events;

/// <summary>
/// An entry of the one ordered log of what happened (事件): what followers of the graph read, page by page or live. Written in the transaction of the change itself, never changed, kept for as long as the
/// server is told to keep it. Where it lies is where its object lay then.
/// </summary>
public sealed class GraphEvent : Located
{
    /// <summary>What happened (类型).</summary>
    public EventType Type { get; init; }

    /// <summary>When it was written (记录时间), by the database's clock. The log's order is not that of this time: a slow transaction is written early and read late.</summary>
    public DateTime At { get; private set; }

    /// <summary>The issue that it happened to (诉求).</summary>
    public Guid IssueId { get; init; }

    /// <summary>The issue that it happened to (诉求), as it is now.</summary>
    public Issue? Issue { get; init; }

    /// <summary>The step that it tells of (办理记录).</summary>
    public Guid StepId { get; init; }

    /// <summary>The step that it tells of (办理记录).</summary>
    public IssueEvent? Step { get; init; }

    /// <summary>
    /// The first key of the log's order: a logical time (L. Lamport, "Time, Clocks, and the Ordering of Events", 1978). It is the number of the transaction that wrote it, or the turn of the issue's last
    /// event where that is higher: so nothing that is still to come can stand before what was read, and the events of one issue stand in the order in which they happened. Filled by the database.
    /// </summary>
    public long Turn { get; private set; }

    /// <summary>The second key of the log's order: counted up by the database, with holes.</summary>
    public long Sequence { get; private set; }
}

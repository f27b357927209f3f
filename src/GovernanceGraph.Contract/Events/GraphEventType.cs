using GovernanceGraph.Domain.Events;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Events;

/// <summary>The log of what happened: whoever may see what it happened to, as that is now, sees the event.</summary>
public sealed class GraphEventType : EntityType<GraphEvent>
{
    public GraphEventType()
    {
        Name = "Event";
        IsBig = true;
        IsOpenToFilters = false;
        PublicAs(e => e.Issue);
        Happened(e => e.At);
        Logged<EventFloor, EventType, Domain.Issues.Issue>(e => e.Turn, e => e.Sequence, e => e.Type, e => e.Issue, EventLog.Horizon, EventLog.Channel);
        Field(e => e.Type);
        Field(e => e.At);
        Reference(e => e.Issue);
        Reference(e => e.Step);
        Reference(e => e.Area);
    }
}

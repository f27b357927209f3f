using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Issues;

/// <summary>The working time by which limits count.</summary>
public sealed class WorkingCalendarType : EntityType<WorkingCalendar>
{
    public WorkingCalendarType()
    {
        Field(c => c.Name);
        Field(c => c.MorningFrom);
        Field(c => c.MorningUntil);
        Field(c => c.AfternoonFrom);
        Field(c => c.AfternoonUntil);
        Field(c => c.Version);
        Reference(c => c.Area);
        Collection(c => c.Days);
        OrderedBy(c => c.Name);
    }
}

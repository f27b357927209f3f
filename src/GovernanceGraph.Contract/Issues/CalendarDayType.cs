using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Issues;

/// <summary>Holidays and make-up working days.</summary>
public sealed class CalendarDayType : EntityType<CalendarDay>
{
    public CalendarDayType()
    {
        Field(d => d.Date);
        Field(d => d.Working);
        Field(d => d.Name);
        Reference(d => d.Calendar);
        OrderedBy(d => d.Date);
    }
}

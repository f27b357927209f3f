using GovernanceGraph.Domain.Services;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Services;

/// <summary>When facilities are open and services are given.</summary>
public sealed class ScheduleType : EntityType<Schedule>
{
    public ScheduleType()
    {
        Dated(s => s.ValidFrom, s => s.ValidTo);
        Field(s => s.Weekday);
        Field(s => s.Opens);
        Field(s => s.Closes);
        Field(s => s.ValidFrom);
        Field(s => s.ValidTo);
        Field(s => s.ClosedOnHolidays);
        Field(s => s.Note);
        Reference(s => s.Facility);
        Reference(s => s.Service);
        OrderedBy(s => s.Weekday);
        OrderedBy(s => s.Opens);
    }
}

using GovernanceGraph.Domain.Volunteering;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Volunteering;

/// <summary>Volunteers. A type of persons: filters and sorts only by what says nothing of one person.</summary>
public sealed class VolunteerType : EntityType<Volunteer>
{
    public VolunteerType()
    {
        IsBig = true;
        IsOfPeople = true;
        IsOpenToFilters = false;
        Happened(v => v.RegisteredAt);
        Field(v => v.Status).Filterable();
        Field(v => v.Hours).Sortable();
        Field(v => v.HoursBefore);
        Field(v => v.Stars);
        Field(v => v.RegisteredAt);
        Reference(v => v.Person);
        Reference(v => v.Area).Filterable().Indexed();
        Collection(v => v.Skills).Filterable();
        Collection(v => v.Signups);
        OrderedBy(v => v.Hours, descending: true);
    }
}

using GovernanceGraph.Domain.People;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.People;

/// <summary>Honours of persons, organisations and areas. Filters and sorts only by what says nothing of one person.</summary>
public sealed class HonourType : EntityType<Honour>
{
    public HonourType()
    {
        IsOpenToFilters = false;
        Field(h => h.Kind).Filterable();
        Field(h => h.Title);
        Field(h => h.Awarder);
        Field(h => h.AwardedOn);
        Reference(h => h.Person);
        Reference(h => h.Organisation).Filterable();
        Reference(h => h.Area).Filterable();
        Dated(h => h.AwardedOn, null);
        OrderedBy(h => h.AwardedOn, descending: true);
    }
}

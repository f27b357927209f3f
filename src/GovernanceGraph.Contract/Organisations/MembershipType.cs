using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Organisations;

/// <summary>Who holds which role where. A type of persons: filters and sorts only by what says nothing of one person.</summary>
public sealed class MembershipType : EntityType<Membership>
{
    public MembershipType()
    {
        IsBig = true;
        IsOpenToFilters = false;
        Dated(m => m.Since, m => m.Until, listsCurrent: true);
        Field(m => m.Role).Filterable().Sortable().Indexed();
        Field(m => m.Source).Filterable();
        Field(m => m.Since);
        Field(m => m.Until);
        Reference(m => m.Person);
        Reference(m => m.Organisation).Filterable().Indexed();
        Reference(m => m.Post);
        Reference(m => m.Building);
        Field(m => m.Staircase);
        Reference(m => m.Area).Filterable().Indexed();
        Collection(m => m.DiaryEntries);
        Collection(m => m.Assessments);
        Collection(m => m.LedActivities);
        OrderedBy(m => m.Role);
        OrderedBy(m => m.Since);
    }
}

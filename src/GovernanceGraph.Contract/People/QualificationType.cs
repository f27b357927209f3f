using GovernanceGraph.Contract.Access;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.People;

/// <summary>What people are certified for. A type of persons: filters and sorts only by what says nothing of one person.</summary>
public sealed class QualificationType : EntityType<Qualification>
{
    public QualificationType()
    {
        IsOfPeople = true;
        IsOpenToFilters = false;
        Field(q => q.Kind).Filterable();
        Field(q => q.Level).Filterable();
        Personal(q => q.Number, Mask.Hidden).About((Qualification q) => q.Person).InFull<Qualification>(g => g.Own(q => q.Person)).InFull<Qualification>(g => g.InArea(Roles.Desk), isLogged: true);
        Field(q => q.IssuedOn);
        Field(q => q.Issuer);
        Reference(q => q.Person);
        Reference(q => q.Area).Filterable();
        Dated(q => q.IssuedOn, null);
        OrderedBy(q => q.Kind);
        OrderedBy(q => q.IssuedOn);
    }
}

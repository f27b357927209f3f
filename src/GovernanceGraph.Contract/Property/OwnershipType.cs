using GovernanceGraph.Contract.Access;
using GovernanceGraph.Domain.Property;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Property;

/// <summary>Who owns which unit: for the owner and for staff of the area only.</summary>
public sealed class OwnershipType : EntityType<Ownership>
{
    public OwnershipType()
    {
        IsOpenToFilters = false;
        IsOfPeople = true;
        PublicNever();
        Own(o => o.Person);
        ShownTo(g => g.Via(o => o.Unit, u => u.Via(x => x.Building, b => b.InArea(Roles.Desk))));
        Field(o => o.Share);
        Field(o => o.Since);
        Field(o => o.Until);
        Reference(o => o.Unit);
        Reference(o => o.Person);
        Dated(o => o.Since, o => o.Until);
        OrderedBy(o => o.Since);
    }
}

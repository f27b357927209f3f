using GovernanceGraph.Domain.Property;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Property;

/// <summary>Who owns which unit: for staff only.</summary>
public sealed class OwnershipType : EntityType<Ownership>
{
    public OwnershipType()
    {
        IsOpenToFilters = false;
        PublicNever();
        Field(o => o.Share);
        Field(o => o.Since);
        Field(o => o.Until);
        Reference(o => o.Unit);
        Reference(o => o.Person);
        Dated(o => o.Since, o => o.Until);
        OrderedBy(o => o.Since);
    }
}

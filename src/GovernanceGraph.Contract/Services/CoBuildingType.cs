using GovernanceGraph.Domain.Services;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Services;

/// <summary>Who helped to build which facility, with what.</summary>
public sealed class CoBuildingType : EntityType<CoBuilding>
{
    public CoBuildingType()
    {
        Dated(c => c.Since, null);
        Field(c => c.Since);
        Field(c => c.Contribution);
        Reference(c => c.Facility);
        Reference(c => c.Organisation);
        OrderedBy(c => c.Since);
    }
}

using GovernanceGraph.Domain.Services;
using GovernanceGraph.Engine.Catalog.Definitions.Groups;

namespace GovernanceGraph.Contract.Services;

/// <summary>Facilities counted by what they are and where.</summary>
public sealed class FacilityGroups : GroupDefinition<Facility>
{
    public FacilityGroups()
    {
        By(f => f.Kind);
        By(f => f.Operator);
        By(f => f.MeetsNationalStandard);
        Number("capacity", "Places (容量) that they have.", f => f.Capacity).ExceptOthers("NO_CAPACITY", "Its capacity is not known (容量不详).");
    }
}

using GovernanceGraph.Domain.Property;
using GovernanceGraph.Engine.Catalog.Definitions.Groups;

namespace GovernanceGraph.Contract.Property;

/// <summary>Compounds counted by how their property is managed and where.</summary>
public sealed class CompoundGroups : GroupDefinition<Compound>
{
    public CompoundGroups()
    {
        By(c => c.Regime);
        By(c => c.UnmanagedReason);
        By(c => c.BuiltYear);
        Number("households", "Households (户数).", c => c.Households).ExceptOthers("NOT_KNOWN", "It is not known how many (不详).");
        Number("residents", "Residents (居民人数).", c => c.Residents).ExceptOthers("NOT_KNOWN", "It is not known how many (不详).");
    }
}

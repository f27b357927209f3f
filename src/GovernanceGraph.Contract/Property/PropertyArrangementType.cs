using GovernanceGraph.Domain.Property;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Property;

/// <summary>Who serves which compound with what, from when to when.</summary>
public sealed class PropertyArrangementType : EntityType<PropertyArrangement>
{
    public PropertyArrangementType()
    {
        Field(a => a.Since);
        Field(a => a.Until);
        Reference(a => a.Compound);
        Reference(a => a.Organisation);
        Reference(a => a.Service);
        Dated(a => a.Since, a => a.Until);
        OrderedBy(a => a.Since, descending: true);
    }
}

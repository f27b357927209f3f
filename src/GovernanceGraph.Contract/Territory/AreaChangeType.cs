using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Territory;

/// <summary>How areas came to be and passed away.</summary>
public sealed class AreaChangeType : EntityType<AreaChange>
{
    public AreaChangeType()
    {
        Dated(c => c.Date, null);
        Field(c => c.Kind);
        Field(c => c.Date);
        Field(c => c.Note);
        Reference(c => c.Predecessor);
        Reference(c => c.Successor);
        OrderedBy(c => c.Date);
    }
}

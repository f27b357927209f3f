using GovernanceGraph.Domain.Matters;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Matters;

/// <summary>Residents' covenants, a row for each version.</summary>
public sealed class CovenantType : EntityType<Covenant>
{
    public CovenantType()
    {
        Field(c => c.Title);
        Field(c => c.Version);
        Field(c => c.Text);
        Field(c => c.AdoptedOn);
        Field(c => c.Until);
        Reference(c => c.Area);
        Reference(c => c.AdoptedBy);
        Dated(c => c.AdoptedOn, c => c.Until);
        OrderedBy(c => c.AdoptedOn, descending: true);
    }
}

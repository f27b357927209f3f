using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Organisations;

/// <summary>Who leads, supervises, supports … whom.</summary>
public sealed class OrganisationLinkType : EntityType<OrganisationLink>
{
    public OrganisationLinkType()
    {
        Dated(l => l.Since, l => l.Until);
        Field(l => l.Kind);
        Field(l => l.Since);
        Field(l => l.Until);
        Reference(l => l.From);
        Reference(l => l.To);
        OrderedBy(l => l.Kind);
    }
}

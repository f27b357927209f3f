using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Engine.Catalog.Definitions.Groups;

namespace GovernanceGraph.Contract.Organisations;

/// <summary>Organisations counted by what they are and where.</summary>
public sealed class OrganisationGroups : GroupDefinition<Organisation>
{
    public OrganisationGroups()
    {
        By(o => o.Kind);
        By(o => o.Level);
        By(o => o.Power);
        By(o => o.Origin);
        By(o => o.Parent);
    }
}

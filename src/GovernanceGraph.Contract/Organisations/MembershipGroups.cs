using GovernanceGraph.Contract.Territory;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Engine.Catalog.Definitions.Groups;

namespace GovernanceGraph.Contract.Organisations;

/// <summary>Roles counted by fixed cuts: they are held by people.</summary>
public sealed class MembershipGroups : GroupDefinition<Membership>
{
    public MembershipGroups()
    {
        IsOfPeople = true;
        ScopeLevels = AreaCuts.DownToCommunities;
        By(m => m.Role);
        By(m => m.Source);
    }
}

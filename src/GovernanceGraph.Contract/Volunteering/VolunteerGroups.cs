using GovernanceGraph.Contract.Territory;
using GovernanceGraph.Domain.Volunteering;
using GovernanceGraph.Engine.Catalog.Definitions.Groups;
using GovernanceGraph.Engine.Catalog.Groups;

namespace GovernanceGraph.Contract.Volunteering;

/// <summary>Volunteers counted by fixed cuts.</summary>
public sealed class VolunteerGroups : GroupDefinition<Volunteer>
{
    public VolunteerGroups()
    {
        IsOfPeople = true;
        ScopeLevels = AreaCuts.DownToCommunities;
        By(v => v.Status);
        By(v => v.Stars);
        ByDate("REGISTERED", v => v.RegisteredAt, DateUnit.Month);
    }
}

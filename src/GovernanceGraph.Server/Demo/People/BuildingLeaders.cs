using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Property;
using GovernanceGraph.Server.Demo.Property;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.People;

/// <summary>(ours) A building leader (楼长) for each building of the compounds whose homes are on record, and a unit leader (单元长) for each staircase where the community took over.</summary>
internal static class BuildingLeaders
{
    public static void Add(MembershipBook book, PropertyPlan plan, Roster roster)
    {
        foreach (var compound in plan.Compounds.Where(plan.HasUnits))
        {
            var (community, people) = (compound.Grid.Community, roster.Communities[compound.Grid.Community.Index]);
            var (committee, random) = (plan.Bodies.Communities[community.Index].ResidentsCommittee, RandomStream.For("building leaders", compound.Index));
            for (var building = 1; building <= compound.Buildings; building++)
            {
                Lead(MembershipRole.BuildingLeader, building, null);
                for (var staircase = 1; plan.Regime(compound) == PropertyRegime.CommunityRun && staircase <= compound.Units; staircase++) Lead(MembershipRole.UnitLeader, building, (short)staircase);
            }

            void Lead(MembershipRole role, int building, short? staircase)
            {
                var person = people.Residents.Start.Value + random.Below(people.Residents.End.Value - people.Residents.Start.Value);
                var grid = plan.GridOf(compound, building);
                var membership = book.Add(person, committee, role, grid.Id, notBefore: book.FirstDayOf(grid));
                (membership.BuildingId, membership.Staircase) = (CompoundRows.BuildingId(compound, building), staircase);
            }
        }
    }
}

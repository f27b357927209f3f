using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Property;

namespace GovernanceGraph.Server.Demo.Property;

/// <summary>(ours) Who owns homes, as far as it is on record: each building leader a home in the building, the unit leader one at the staircase. Personal, and never public.</summary>
internal sealed class OwnershipRows(CompoundRows rows, IReadOnlyList<Membership> memberships)
{
    private static readonly Randomness.IdSeries Ids = new("ownership");

    public IEnumerable<Ownership> All()
    {
        var leaders = memberships.Where(one => one.BuildingId is not null).ToLookup(one => one.BuildingId!.Value);
        var number = 0L;
        foreach (var building in rows.Units().GroupBy(unit => unit.BuildingId))
        {
            var homes = building.ToList();
            foreach (var (leader, index) in leaders[building.Key].Select((leader, index) => (leader, index)))
            {
                var own = homes.Where(home => leader.Staircase is null || home.Staircase == leader.Staircase).Skip(index + 1).FirstOrDefault();
                if (own is null || !homes.Remove(own)) continue;
                yield return new Ownership { Id = Ids.At(number++), UnitId = own.Id, PersonId = leader.PersonId, Share = Ownership.Whole, Since = new DateOnly(2006, 1, 1).AddDays((int)(number * 37 % 4_000)) };
            }
        }
    }
}

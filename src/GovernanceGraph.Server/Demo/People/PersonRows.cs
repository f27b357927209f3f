using GovernanceGraph.Domain.People;
using GovernanceGraph.Server.Demo.Randomness;
using GovernanceGraph.Server.Demo.Territory;

namespace GovernanceGraph.Server.Demo.People;

/// <summary>The people of the demo district, each made from the own number alone and only when asked for.</summary>
internal sealed class PersonRows(Roster roster, DistrictPlan plan, Compounds compounds, DemoClock clock, IReadOnlySet<int> partyMembers)
{
    public IEnumerable<Person> All()
    {
        foreach (var community in roster.Communities)
            for (var person = community.Start; person < community.Start + community.Count; person++)
                yield return Make(person, community.Community, AgeInCommunity(community, person));
        for (var person = roster.FirstOfficial; person < roster.Count; person++)
            yield return Make(person, plan.Grids[person % plan.Grids.Count].Community, (30, 59));
    }

    /// <summary>The year in which a person of a community was born.</summary>
    public int BirthYear(CommunityRoster community, int person) => BirthYear(RandomStream.For("person", person), AgeInCommunity(community, person));

    private int BirthYear(RandomStream random, (int Youngest, int Oldest) age) =>
        clock.Until.Year - Math.Min(random.Between(age.Youngest, age.Oldest), random.Between(age.Youngest, age.Oldest + 12));

    private static (int Youngest, int Oldest) AgeInCommunity(CommunityRoster community, int person) =>
        person < community.Residents.Start.Value ? (22, 58) : person < community.Residents.Start.Value + 150 ? (30, 74) : (16, 84);

    private Person Make(int number, CommunityPlan community, (int Youngest, int Oldest) age)
    {
        var random = RandomStream.For("person", number);
        var birthYear = BirthYear(random, age);
        var name = Surnames.Draw(random) + GivenNames.Draw(random, random.Chance(0.54), birthYear);
        var home = random.Pick(community.Grids);
        return new Person
        {
            Id = Roster.Id(number),
            AreaId = home.Id,
            Name = name,
            Phone = Phones.Mobile(number),
            Address = Address(random, home),
            BirthYear = (short)birthYear,
            PartyMember = random.Chance(0.11) && clock.Until.Year - birthYear > 20 || partyMembers.Contains(number),
        };
    }

    private string Address(RandomStream random, GridPlan grid)
    {
        var compound = random.Pick(compounds.Of(grid));
        var (building, unit, floor, flat) = (random.Between(1, compound.Buildings), random.Between(1, compound.Units), random.Between(1, compound.Floors), random.Between(1, compound.Flats));
        return $"{grid.Community.Subdistrict.Names.Name}{grid.Community.Name}{compound.Name}{building}号楼{unit}单元{floor}{flat:00}室";
    }
}

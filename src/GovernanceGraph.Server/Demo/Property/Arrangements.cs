using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Property;
using GovernanceGraph.Server.Demo.Randomness;
using Compound = GovernanceGraph.Server.Demo.Territory.Compound;

namespace GovernanceGraph.Server.Demo.Property;

/// <summary>Who serves which compound with what: the community's property company, its station or the subdistrict's centre where the community took over, companies on the market elsewhere.</summary>
internal sealed class Arrangements(PropertyPlan plan)
{
    private static readonly IdSeries Ids = new("property arrangement");

    private readonly List<PropertyArrangement> _rows = [];

    /// <summary>The day on which the community took a compound over.</summary>
    public static DateOnly TakenOver(Compound compound) => new DateOnly(2018, 3, 1).AddDays(RandomStream.For("taken over", compound.Index).Below(900));

    public IReadOnlyList<PropertyArrangement> All()
    {
        foreach (var compound in plan.Compounds) Add(compound, RandomStream.For("arrangement", compound.Index));
        return _rows;
    }

    private void Add(Compound compound, RandomStream random)
    {
        switch (plan.Regime(compound))
        {
            case PropertyRegime.CommunityRun:
                if (random.Chance(0.4)) Add(compound, Market(random), 2, new DateOnly(2005, 1, 1), new DateOnly(2009, 12, 31));
                Add(compound, plan.Bodies.Communities[compound.Grid.Community.Index].Property, random.Between(4, PropertyServices.Count), TakenOver(compound));
                break;
            case PropertyRegime.Market:
                Add(compound, Market(random), random.Between(3, 6), new DateOnly(2012, 1, 1).AddDays(random.Below(2_800)));
                break;
        }
    }

    private Organisation Market(RandomStream random) => random.Pick(plan.Bodies.MarketCompanies);

    private void Add(Compound compound, Organisation organisation, int services, DateOnly since, DateOnly? until = null)
    {
        for (var service = 0; service < services; service++)
            _rows.Add(new PropertyArrangement
            {
                Id = Ids.At(_rows.Count),
                CompoundId = compound.Id,
                OrganisationId = organisation.Id,
                ServiceId = PropertyServices.Id(service),
                Since = since,
                Until = until,
            });
    }
}

using GovernanceGraph.Server.Demo.Randomness;
using GovernanceGraph.Server.Demo.Territory;

namespace GovernanceGraph.Server.Demo.Issues;

/// <summary>Where one kind of issue gathers for a while: a night market, a building site, an old drain.</summary>
internal sealed record HotSpot(IssueKind Kind, GridPlan Grid, Cell Cell, DateOnly From, DateOnly Until);

/// <summary>The hot spots of the twelve months.</summary>
internal sealed class HotSpots
{
    private const int Count = 70;
    private const double Share = 0.24;

    private static readonly string[] Kinds =
        ["STREET_VENDING", "NOISE", "RUBBISH", "PARKING", "DRAINAGE", "PIPE_BLOCKAGE", "HEATING", "FUMES", "DOGS", "FIRE_SAFETY", "UNMANAGED", "ROAD_DAMAGE", "STREET_LIGHT", "PROPERTY_SERVICE", "OLD_COMPOUND_RENEWAL", "ILLEGAL_BUILDING", "PREPAID_CARDS"];

    private readonly ILookup<IssueKind, HotSpot> _spots;

    public HotSpots(DistrictPlan plan, IssueCatalogue catalogue, DemoClock clock)
    {
        var random = RandomStream.For("hot spots");
        var kinds = catalogue.Kinds.Where(kind => Kinds.Contains(kind.Code)).ToList();
        _spots = Enumerable.Range(0, Count).Select(_ => Make(plan, random.Pick(kinds), clock, random)).ToLookup(spot => spot.Kind);
    }

    /// <summary>The hot spot to which a new issue of a kind belongs, or null: most belong to none.</summary>
    public HotSpot? Draw(IssueKind kind, DateOnly day, RandomStream random)
    {
        if (!random.Chance(Share)) return null;
        var active = _spots[kind].Where(spot => spot.From <= day && day < spot.Until).ToList();
        return active.Count == 0 ? null : random.Pick(active);
    }

    private static HotSpot Make(DistrictPlan plan, IssueKind kind, DemoClock clock, RandomStream random)
    {
        var grid = random.Pick(plan.Grids);
        var from = clock.From.AddDays(random.Below(300) - 30);
        return new HotSpot(kind, grid, random.Pick(grid.Cells), from, from.AddDays(random.Between(40, 260)));
    }
}

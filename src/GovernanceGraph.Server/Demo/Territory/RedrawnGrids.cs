using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Territory;

/// <summary>
/// Grids that were drawn anew (精确定格): in some communities the first two second-level grids were one until half a year ago. That one has ended; it
/// keeps its name, its households and the memberships of those who worked in it, who went over into its successors.
/// </summary>
internal sealed class RedrawnGrids(DistrictPlan plan, IReadOnlyList<Membership> memberships, DemoClock clock)
{
    private const int EveryCommunities = 10, FirstCommunity = 4, Parts = 2;

    private static readonly IdSeries Ids = new("redrawn grid"), ChangeIds = new("area change"), MembershipIds = new("former grid worker");

    /// <summary>The first day of the successors.</summary>
    public static DateOnly DayOf(DemoClock clock) => clock.Until.AddDays(-180);

    /// <summary>Whether a grid came of a greater one.</summary>
    public static bool Concerns(GridPlan grid) => grid.Community.Index % EveryCommunities == FirstCommunity && grid.Ordinal <= Parts;

    private IEnumerable<IGrouping<CommunityPlan, GridPlan>> Redrawn => plan.Grids.Where(Concerns).GroupBy(grid => grid.Community);

    /// <summary>The grids that have ended.</summary>
    public IEnumerable<Area> Areas() => Redrawn.Select(parts => new Area
    {
        Id = Ids.At(parts.Key.Index),
        Scheme = DistrictPlan.Scheme,
        Code = $"{parts.Key.Code}-G2018",
        Name = $"{parts.Key.Name}原第一网格",
        Level = AreaLevel.Grid,
        Tier = 2,
        ParentId = parts.Key.FirstGridId,
        Households = parts.Sum(grid => grid.Households),
        Residents = parts.Sum(grid => grid.Residents),
        ValidFrom = TerritoryRows.GridsDrawn,
        ValidTo = DayOf(clock).AddDays(-1),
        Source = DemoDistrict.Source,
        ExternalId = $"{parts.Key.Code}-G2018",
    });

    /// <summary>What became of them.</summary>
    public IEnumerable<AreaChange> Changes() => Redrawn.SelectMany(parts => parts.Select(grid => new AreaChange
    {
        Id = ChangeIds.At(grid.Index),
        Kind = AreaChangeKind.Split,
        Date = DayOf(clock),
        PredecessorId = Ids.At(parts.Key.Index),
        SuccessorId = grid.Id,
        Note = "网格重新划分:一格分为两格,便于精细服务。",
    }));

    /// <summary>Who worked in them, until the day they ended.</summary>
    public IEnumerable<Membership> Memberships()
    {
        var communities = Redrawn.SelectMany(parts => parts).ToDictionary(grid => grid.Id, grid => grid.Community);
        return memberships
            .Where(worker => worker.Role == MembershipRole.GridWorker && worker.AreaId is { } area && communities.ContainsKey(area))
            .Select((worker, index) => new Membership
            {
                Id = MembershipIds.At(index),
                PersonId = worker.PersonId,
                OrganisationId = worker.OrganisationId,
                Role = worker.Role,
                AreaId = Ids.At(communities[worker.AreaId!.Value].Index),
                Since = DayOf(clock).AddDays(-500 - 37 * index % 900),
                Until = DayOf(clock).AddDays(-1),
            });
    }
}

using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Server.Demo.Organisations;
using GovernanceGraph.Server.Demo.Territory;

namespace GovernanceGraph.Server.Demo.Matters;

/// <summary>A community with what its matters need: its bodies, its halls and its compounds.</summary>
internal sealed class MatterPlace(CommunityBodies bodies, DistrictBodies district, IReadOnlyList<Facility> facilities)
{
    public CommunityBodies Bodies => bodies;

    public CommunityPlan Plan => bodies.Plan;

    public DistrictBodies District => district;

    /// <summary>The deliberation hall (民事议事厅).</summary>
    public Facility Hall { get; } = Of(facilities, FacilityKind.DeliberationHall, bodies);

    /// <summary>The studio of delegates, deputies and committee members (“两代表一委员”工作室).</summary>
    public Facility Studio { get; } = Of(facilities, FacilityKind.DelegatesStudio, bodies);

    /// <summary>The service centre.</summary>
    public Facility Centre { get; } = Of(facilities, FacilityKind.ServiceCentre, bodies);

    public static IReadOnlyList<MatterPlace> All(DistrictBodies district, IReadOnlyList<Facility> facilities) => [.. district.Communities.Select(community => new MatterPlace(community, district, facilities))];

    /// <summary>The owners' committee of a grid; null where it has none.</summary>
    public Organisation? OwnersOf(GridPlan grid) => bodies.OwnersCommittees.Find(owners => owners.AreaId == grid.Id);

    private static Facility Of(IReadOnlyList<Facility> facilities, FacilityKind kind, CommunityBodies bodies) => facilities.First(facility => facility.Kind == kind && facility.AreaId == bodies.Plan.Id);
}

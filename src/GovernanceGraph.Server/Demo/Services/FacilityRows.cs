using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Server.Demo.Organisations;
using GovernanceGraph.Server.Demo.Randomness;
using GovernanceGraph.Server.Demo.Territory;

namespace GovernanceGraph.Server.Demo.Services;

/// <summary>The facilities: service centres with their halls, studios and homes, day-care centres, health and education places, property stations, incubation centres.</summary>
internal sealed class FacilityRows
{
    private static readonly IdSeries Ids = new("facility");

    private readonly DistrictBodies _bodies;
    private readonly RandomStream _random = RandomStream.For("facilities");
    private readonly List<PlacedFacility> _facilities = [];

    public FacilityRows(DistrictBodies bodies)
    {
        _bodies = bodies;
        var dayCare = Some(DemoFigures.DayCareCentres);
        var homes = Some(DemoFigures.WomenAndChildrenHomes);
        foreach (var community in bodies.Communities) Add(community, dayCare.Contains(community), homes.Contains(community));
        foreach (var (institution, community, centre) in bodies.Health.CommunityInstitutions)
            Add(centre ? FacilityKind.CommunityHealthCentre : FacilityKind.CommunityHealthStation, institution.Name, community, institution, null, centre ? 120 : 40);
        foreach (var (clinic, community) in bodies.Health.Clinics) Add(FacilityKind.Clinic, clinic.Name, community, clinic, null, null);
        foreach (var subdistrict in bodies.Subdistricts) Add(subdistrict);
    }

    public IEnumerable<Facility> All => _facilities.Select(placed => placed.Facility);

    public IReadOnlyList<PlacedFacility> Placed => _facilities;

    /// <summary>The service centres, in the order of the communities.</summary>
    public IEnumerable<PlacedFacility> ServiceCentres => Of(FacilityKind.ServiceCentre);

    /// <summary>The facilities of a kind.</summary>
    public IEnumerable<PlacedFacility> Of(FacilityKind kind) => _facilities.Where(placed => placed.Facility.Kind == kind);

    private void Add(CommunityBodies community, bool dayCare, bool home)
    {
        var (plan, committee) = (community.Plan, community.ResidentsCommittee);
        var centre = Add(FacilityKind.ServiceCentre, $"{plan.Name}服务中心", plan, committee, null, _random.Between(80, 260), meetsStandard: true);
        Add(FacilityKind.DeliberationHall, $"{plan.Name}民事议事厅", plan, committee, centre, _random.Between(20, 60));
        Add(FacilityKind.DelegatesStudio, $"{plan.Name}“两代表一委员”工作室", plan, community.PartyCommittee, centre, _random.Between(8, 20));
        Add(FacilityKind.EducationInstitution, community.School.Name, plan, community.School, centre, _random.Between(30, 80), category: EducationCategories.Station);
        if (dayCare) Add(FacilityKind.DayCareCentre, $"{plan.Name}日间照料中心", plan, _random.Pick(community.SocialOrganisations), null, _random.Between(20, 60));
        if (home) AddHome(community, centre);
        if (community.Property.Kind == OrganisationKind.PropertyServiceStation) Add(FacilityKind.PropertyStation, community.Property.Name, plan, community.Property, null, null);
    }

    private void AddHome(CommunityBodies community, Facility centre)
    {
        var plan = community.Plan;
        var home = Add(FacilityKind.WomenAndChildrenHome, $"{plan.Name}妇女儿童之家", plan, community.ResidentsCommittee, centre, _random.Between(20, 50));
        if (_random.Chance(0.35)) Add(FacilityKind.MicroScienceMuseum, $"{plan.Name}微科普馆", plan, community.ResidentsCommittee, home, 20);
        if (_random.Chance(0.5)) Add(FacilityKind.FunRoom, $"{plan.Name}趣味室", plan, community.ResidentsCommittee, home, 15);
        if (_random.Chance(0.4)) Add(FacilityKind.SandplayRoom, $"{plan.Name}沙盘治疗中心", plan, community.SocialOrganisations[^1], home, 8);
    }

    private void Add(SubdistrictBodies subdistrict)
    {
        var seat = subdistrict.Plan.Communities[0];
        Add(FacilityKind.EducationInstitution, subdistrict.School.Name, seat, subdistrict.School, null, 150);
        Add(FacilityKind.IncubationCentre, subdistrict.Incubation.Name, seat, subdistrict.Incubation, null, 60);
    }

    private Facility Add(FacilityKind kind, string name, CommunityPlan community, Organisation operatedBy, Facility? partOf, int? capacity, bool? meetsStandard = null, Guid? category = null)
    {
        var place = GridPlaces.In(_bodies.Plan, _random.Pick(community.Grids), _random);
        var facility = new Facility
        {
            Id = Ids.At(_facilities.Count),
            Name = name,
            Kind = kind,
            CategoryId = category,
            AreaId = community.Id,
            OperatorId = operatedBy.Id,
            PartOfId = partOf?.Id,
            Address = partOf?.Address ?? $"{community.Subdistrict.Names.Name}{_random.Pick(community.Subdistrict.Names.Streets)}{_random.Between(1, 399)}号",
            Longitude = partOf?.Longitude ?? place.Longitude,
            Latitude = partOf?.Latitude ?? place.Latitude,
            Capacity = capacity,
            MeetsNationalStandard = meetsStandard,
        };
        _facilities.Add(new PlacedFacility(facility, community));
        return facility;
    }

    private HashSet<CommunityBodies> Some(int count) => [.. _random.Shuffle(_bodies.Communities).Take(count)];
}

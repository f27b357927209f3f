using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Server.Demo.Randomness;
using GovernanceGraph.Server.Demo.Territory;

namespace GovernanceGraph.Server.Demo.Organisations;

/// <summary>All bodies of the district, built from the top down: each file beside this one adds one kind.</summary>
internal sealed class DistrictBodies
{
    public DistrictBodies(DistrictPlan plan)
    {
        (Plan, Compounds) = (plan, new Compounds(plan));
        PartyCommittee = Book.Add(OrganisationKind.DistrictPartyCommittee, OrganisationLevel.District, "中共奎文区委员会", plan.Id, description: "全区社区治理的领导核心。");
        JointConference = Book.Add(OrganisationKind.DistrictJointConference, OrganisationLevel.District, "奎文区区域化党建联席会议", plan.Id, PartyCommittee, "四级联动体系的第一级，统筹驻区单位、“两新”组织和街道社区。");
        Book.Link(PartyCommittee, OrganisationLinkKind.Leads, JointConference);
        Departments = Organisations.Departments.Add(this);
        Education = new EducationBodies(this);
        Incubation = Book.Add(OrganisationKind.IncubationCentre, OrganisationLevel.District, "奎文区社会组织孵化中心", plan.Id, Departments["民政"], "为社区社会组织提供场地、培训和项目支持。");
        Subdistricts = [.. plan.Subdistricts.Select(subdistrict => SubdistrictBuilder.Add(this, subdistrict))];
        var property = PropertyBodies.Assign(this);
        Communities = [.. plan.Communities.Select(community => CommunityBuilder.Add(this, community, property))];
        SocialOrganisations.Add(this);
        ResidentUnits.Add(this);
        Health = new HealthBodies(this);
        Education.AddSchools();
        Teams.Add(this);
        MarketProperty.Add(this);
        Supporters.Add(this);
    }

    public DistrictPlan Plan { get; }

    public OrganisationBook Book { get; } = new();

    public RandomStream Random { get; } = RandomStream.For("bodies");

    public Organisation PartyCommittee { get; }

    public Organisation JointConference { get; }

    public Organisation Incubation { get; }

    /// <summary>Departments by their short name.</summary>
    public IReadOnlyDictionary<string, Organisation> Departments { get; }

    public EducationBodies Education { get; }

    public IReadOnlyList<SubdistrictBodies> Subdistricts { get; }

    public IReadOnlyList<CommunityBodies> Communities { get; }

    public HealthBodies Health { get; }

    /// <summary>The volunteer team of each community, by its index.</summary>
    public List<Organisation> VolunteerTeams { get; } = [];

    /// <summary>The property companies on the market.</summary>
    public List<Organisation> MarketCompanies { get; } = [];

    /// <summary>Which unit solved a community's need for premises by co-building, by the community's index.</summary>
    public Dictionary<int, Organisation> CoBuiltPremises { get; } = [];

    /// <summary>The compounds of the grids.</summary>
    public Compounds Compounds { get; }
}

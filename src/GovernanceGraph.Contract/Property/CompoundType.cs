using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Property;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Property;

/// <summary>Compounds (住宅小区): who serves them, and the organisations around them.</summary>
public sealed class CompoundType : EntityType<Compound>
{
    private static readonly OrganisationKind[] Others =
    [
        OrganisationKind.ResidentUnit, OrganisationKind.SocialOrganisation, OrganisationKind.NewSocialOrganisation, OrganisationKind.SocialWorkAgency, OrganisationKind.VolunteerTeam,
        OrganisationKind.ResidentsGroup, OrganisationKind.RedStewardTeam, OrganisationKind.School, OrganisationKind.Hospital, OrganisationKind.CommunityHealthInstitution, OrganisationKind.HealthInstitution,
        OrganisationKind.AdvisoryPanel, OrganisationKind.CommunityEducationInstitution, OrganisationKind.GovernmentDepartment,
    ];

    public CompoundType()
    {
        IsBig = true;
        Field(c => c.Name).Indexed();
        Field(c => c.Address);
        PlacedAt("location", c => c.Longitude, c => c.Latitude).Describe("Where it is (坐标).");
        Field(c => c.Households);
        Field(c => c.Residents);
        Field(c => c.BuiltYear);
        Field(c => c.Regime).Indexed();
        Field(c => c.UnmanagedReason);
        Field(c => c.UnmanagedSince);
        Field(c => c.UnmanagedUntil);
        Reference(c => c.Area).Indexed();
        Reference(c => c.Community).Indexed();
        Collection(c => c.Grids).Only("Grid");
        Collection(c => c.Buildings);
        Collection(c => c.Arrangements);
        Part("property", "CompoundProperty", "The organisations around the compound (“1+3+N”工作体系): the Party committee, the three that work as one, and all others that help.", Surroundings);
        Searchable(s => s.Text(SearchWeight.A, c => c.Name).Text(SearchWeight.C, c => c.Address));
        OrderedBy(c => c.Name);
    }

    private void Surroundings()
    {
        Around("partyCommittee", "The 1 of “1+3+N”: the community's Party committee (社区党委).", OrganisationKind.CommunityPartyCommittee).First();
        Around("residentsCommittee", "One of the 3: the residents' committee (社区居民委员会).", OrganisationKind.ResidentsCommittee).First();
        Around("ownersCommittee", "One of the 3: the owners' committee (业主委员会); null where the owners have none.", OrganisationKind.OwnersCommittee).First();
        Around("ownersAssembly", "The owners' assembly (业主大会), if it is on record.", OrganisationKind.OwnersAssembly).First();
        Around("serviceProvider", "One of the 3: who serves the compound today (物业服务单位), such as the community's property company; null where nobody does.",
            OrganisationKind.PropertyCompany, OrganisationKind.PropertyServiceStation, OrganisationKind.PropertyServiceCentre, OrganisationKind.NewEconomicOrganisation).First();
        Around("others", "The N: units, teams and organisations that co-build with the community, check in with it or support it (社会各方力量).", Others);
    }

    private FieldDefinition Around(string name, string description, params IReadOnlyList<OrganisationKind> kinds) =>
        Collection(c => c.Organisations).As(name).Describe(description).Where((Organisation o) => o.Kind, kinds);
}

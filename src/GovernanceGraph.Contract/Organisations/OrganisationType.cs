using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Organisations;

/// <summary>Organisations of every kind that the brief names.</summary>
public sealed class OrganisationType : EntityType<Organisation>
{
    private static readonly OrganisationKind[] FourLevels =
        [OrganisationKind.DistrictJointConference, OrganisationKind.SubdistrictWorkingCommittee, OrganisationKind.CommunityPartyCommittee, OrganisationKind.GridPartyBranch];

    public OrganisationType()
    {
        IsBig = true;
        Dated(o => o.FoundedOn, o => o.DissolvedOn);
        Field(o => o.Name).Indexed();
        Field(o => o.Kind).Indexed();
        Field(o => o.Level);
        Field(o => o.Power);
        Field(o => o.CreditCode).Indexed();
        Field(o => o.Origin);
        Field(o => o.FoundedOn);
        Field(o => o.DissolvedOn);
        Field(o => o.Description);
        Field(o => o.OfficePhone);
        Field(o => o.Depth);
        Reference(o => o.Area).Indexed();
        Reference(o => o.Compound).Indexed();
        Reference(o => o.Parent).Indexed();
        Collection(o => o.Children);
        Collection(o => o.Ancestors);
        Collection(o => o.Descendants);
        Part("line", "PartyLine", "The four-level party line (四级联动体系) through this organisation: joint conference, subdistrict committees, community committees, grid branches.", () =>
        {
            Collection(o => o.Ancestors).As("up").Describe("Those of the line above it (上级); order them by depth for the line from the top.").Where((Organisation o) => o.Kind, FourLevels);
            Collection(o => o.Descendants).As("down").Describe("Those of the line below it (下级).").Where((Organisation o) => o.Kind, FourLevels);
        });
        Collection(o => o.LinksFrom).As("linksFrom");
        Collection(o => o.LinksTo).As("linksTo");
        Collection(o => o.Posts);
        Collection(o => o.Memberships);
        Collection(o => o.CrossAppointments);
        Collection(o => o.Duties);
        Collection(o => o.AssignedDuties);
        Collection(o => o.Honours);
        Collection(o => o.Compounds);
        Collection(o => o.PropertyArrangements);
        Collection(o => o.BoughtContracts);
        Collection(o => o.ProvidedContracts);
        Collection(o => o.Projects);
        Collection(o => o.PolicyDocuments);
        Collection(o => o.Services);
        Collection(o => o.OperatedFacilities);
        Collection(o => o.OperatedSystems);
        Collection(o => o.CoBuiltFacilities);
        Collection(o => o.CoBuildings);
        Collection(o => o.StandardChecks);
        Collection(o => o.ReceivedApplications);
        Collection(o => o.DecidedApplications);
        Collection(o => o.HotlineCalls);
        Collection(o => o.CareEnrolments);
        Collection(o => o.Activities);
        Collection(o => o.Courses);
        Collection(o => o.ResponsibleIssues);
        Collection(o => o.CategorySpecifications);
        Collection(o => o.Supervisions);
        Collection(o => o.LedMatters);
        Collection(o => o.ListedMatters);
        Collection(o => o.Meetings);
        Collection(o => o.MatterActions);
        Collection(o => o.Pledges);
        Collection(o => o.Notices);
        Collection(o => o.Assessments);
        Collection(o => o.Targets);
        Collection(o => o.AccountRoles);
        Collection(o => o.Apps);
        Searchable(s => s.Code(o => o.CreditCode).Text(SearchWeight.A, o => o.Name).Code(o => o.OfficePhone).Text(SearchWeight.D, o => o.Description));
        OrderedBy(o => o.Name);
    }
}

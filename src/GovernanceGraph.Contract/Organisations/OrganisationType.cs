using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Organisations;

/// <summary>Organisations of every kind that the brief names.</summary>
public sealed class OrganisationType : EntityType<Organisation>
{
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
        Reference(o => o.Area).Indexed();
        Reference(o => o.Parent).Indexed();
        Collection(o => o.Children);
        Collection(o => o.LinksFrom).As("linksFrom");
        Collection(o => o.LinksTo).As("linksTo");
        Collection(o => o.Posts);
        Collection(o => o.Memberships);
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
        OrderedBy(o => o.Name);
    }
}

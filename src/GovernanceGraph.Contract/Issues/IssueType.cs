using GovernanceGraph.Contract.Access;
using GovernanceGraph.Contract.Issues.Actions;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Access;
using GovernanceGraph.Engine.Catalog.Definitions;
using GovernanceGraph.Engine.Catalog.Definitions.Groups;

namespace GovernanceGraph.Contract.Issues;

/// <summary>
/// Issues (群众诉求): public ones for everybody, the others for who reported them, for staff of the area and of the responsible organisation, and for apps with the scope.
/// Who reported is told to staff of the area, unless the reporter stays hidden; then the public place is coarse, too.
/// </summary>
public sealed class IssueType : EntityType<Issue>
{
    public IssueType()
    {
        IsBig = true;
        Happened(i => i.ReportedAt);
        PublicWhen(i => i.Visibility, IssueVisibility.Public);
        Own(i => i.Reporter);
        InArea([.. Roles.Staff, Scopes.Issues]);
        InOrganisation(i => i.Responsible, Roles.OrganisationStaff);
        Field(i => i.Code).Indexed();
        Field(i => i.Title);
        Field(i => i.Description);
        Field(i => i.Source);
        Field(i => i.Status).Indexed();
        Field(i => i.State).Indexed();
        Field(i => i.Priority);
        Field(i => i.Visibility);
        Field(i => i.PublicAddress).As("address").Exactly((Issue i) => i.Address, Handlers).Describe("Where it is, in words (地址); where the reporter stays hidden, for handlers only. Filters and search know the public address.");
        PlacedAt("location", i => i.PublicLongitude, i => i.PublicLatitude).Exactly<Issue>(i => i.Longitude, i => i.Latitude, Handlers).Describe("Where it is (坐标). Where the reporter stays hidden, everybody but handlers is shown the middle of a cell of 0.005 degrees each way (about 500 m), and `near` and `box` know no more.");
        Field(i => i.ReporterPrivate).NotFilterable();
        Field(i => i.ReportedAt).Indexed();
        Field(i => i.AcceptedAt);
        Field(i => i.DueAt);
        Field(i => i.StepDueAt);
        Field(i => i.SuspendedAt);
        Field(i => i.MinutesLeft);
        Field(i => i.ExtensionAskedAt);
        Field(i => i.HandledAt);
        Field(i => i.VerifiedAt);
        Field(i => i.FedBackAt);
        Field(i => i.ClosedAt);
        Field(i => i.Outcome);
        Field(i => i.Rating);
        Field(i => i.ReturnCount);
        Field(i => i.JoinCount);
        Field(i => i.SupervisionLevel);
        Field(i => i.Version);
        Field(i => i.ImportSource);
        Field(i => i.ExternalId);
        Personal("reporterName", i => i.Reporter, (Person p) => p.Name, Mask.Hidden)
            .About((Issue i) => i.Reporter)
            .InFull<Issue>(g => g.Own(i => i.Reporter))
            .MaskedBecause<Issue>(MaskReasons.ReporterPrivate, i => i.ReporterPrivate, g => g.InArea(Roles.Staff))
            .InFull<Issue>(g => g.InArea(Roles.Staff), isLogged: true)
            .Describe("Who reported it (反映人): never shown to anonymous viewers, not even whether it is known; to staff of the area unless the reporter stays hidden.");
        FilteredBy("overdue", "Whether the deadline of the present step has passed (是否超期): `stepDueAt` lies before now.", i => i.StepDueAt < Moments.Now);
        Reference(i => i.Clock).NotFilterable();
        Chosen("availableActions", "What the viewer can do with it now, and what blocks the rest (可办操作): one item for each step of the chart.", new IssueActionChoice());
        Reference(i => i.Category).Indexed();
        Reference(i => i.Area).Indexed();
        Reference(i => i.Responsible).Indexed();
        Reference(i => i.Assignee);
        Reference(i => i.AcceptedBy);
        Reference(i => i.HandledBy);
        Reference(i => i.MergedInto);
        Collection(i => i.Merged);
        Collection(i => i.Events);
        Reference(i => i.DiaryEntry).Indexed();
        Collection(i => i.Attachments);
        Collection(i => i.PossibleDuplicates).NotFilterable();
        Collection(i => i.Verifications);
        Collection(i => i.Supervisions);
        Collection(i => i.Extensions);
        Collection(i => i.Joins);
        Collection(i => i.Ratings);
        Collection(i => i.MatterLinks);
        Collection(i => i.HotlineCalls);
        Searchable(s => s.Code(i => i.Code).Text(SearchWeight.A, i => i.Title).Text(SearchWeight.C, i => i.PublicAddress).Text(SearchWeight.D, i => i.Description));
        OrderedBy(i => i.ReportedAt, descending: true);
    }

    /// <summary>Who is told where exactly it is.</summary>
    private static void Handlers(Grants<Issue> grants) => grants.Own(i => i.Reporter).InArea([.. Roles.Staff, Scopes.Issues]).InOrganisation(i => i.Responsible, Roles.OrganisationStaff);
}

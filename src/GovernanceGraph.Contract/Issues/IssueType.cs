using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Issues;

/// <summary>Issues (群众诉求): public ones for everybody; who reported them is shown to nobody.</summary>
public sealed class IssueType : EntityType<Issue>
{
    public IssueType()
    {
        IsBig = true;
        Happened(i => i.ReportedAt);
        PublicWhen(i => i.Visibility, IssueVisibility.Public);
        Field(i => i.Code).Indexed();
        Field(i => i.Title);
        Field(i => i.Description);
        Field(i => i.Source);
        Field(i => i.Status).Indexed();
        Field(i => i.State).Indexed();
        Field(i => i.Priority);
        Field(i => i.Visibility);
        Field(i => i.Address);
        PlacedAt("location", i => i.Longitude, i => i.Latitude).Describe("Where it is (坐标).");
        Field(i => i.ReportedAt).Indexed();
        Field(i => i.AcceptedAt);
        Field(i => i.DueAt);
        Field(i => i.HandledAt);
        Field(i => i.ClosedAt);
        Field(i => i.Outcome);
        Field(i => i.Rating);
        Field(i => i.ReturnCount);
        Field(i => i.SupervisionLevel);
        Field(i => i.Version);
        Field(i => i.ImportSource);
        Field(i => i.ExternalId);
        Personal("reporterName", i => i.Reporter, (Person p) => p.Name, Mask.Hidden).Describe("Who reported it (反映人): never shown to anonymous viewers, not even whether it is known.");
        Reference(i => i.Category).Indexed();
        Reference(i => i.Area).Indexed();
        Reference(i => i.Responsible).Indexed();
        Reference(i => i.Assignee);
        Reference(i => i.MergedInto);
        Collection(i => i.Merged);
        Collection(i => i.Events);
        Reference(i => i.DiaryEntry).Indexed();
        Collection(i => i.Attachments);
        Collection(i => i.Verifications);
        Collection(i => i.Supervisions);
        Collection(i => i.Ratings);
        Collection(i => i.MatterLinks);
        Collection(i => i.HotlineCalls);
        Searchable(s => s.Code(i => i.Code).Text(SearchWeight.A, i => i.Title).Text(SearchWeight.C, i => i.Address).Text(SearchWeight.D, i => i.Description));
        OrderedBy(i => i.ReportedAt, descending: true);
    }
}

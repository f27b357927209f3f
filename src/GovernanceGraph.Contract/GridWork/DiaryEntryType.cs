using GovernanceGraph.Contract.Access;
using GovernanceGraph.Domain.GridWork;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.GridWork;

/// <summary>Grid workers' diaries: that a visit was made is public, what residents said is for staff of the area and for who wrote it down.</summary>
public sealed class DiaryEntryType : EntityType<DiaryEntry>
{
    public DiaryEntryType()
    {
        IsBig = true;
        Field(e => e.VisitedAt).Indexed();
        Field(e => e.Households);
        Personal(e => e.Text, Mask.Hidden).InFull<DiaryEntry>(g => g.InArea(Roles.Staff).Via(e => e.Membership, m => m.Own(x => x.Person)));
        Reference(e => e.Membership);
        Reference(e => e.Area).Indexed();
        Collection(e => e.Issues);
        Happened(e => e.VisitedAt);
        OrderedBy(e => e.VisitedAt, descending: true);
    }
}

using GovernanceGraph.Domain.GridWork;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.GridWork;

/// <summary>Grid workers' diaries: that a visit was made is public, what residents said is not.</summary>
public sealed class DiaryEntryType : EntityType<DiaryEntry>
{
    public DiaryEntryType()
    {
        IsBig = true;
        Field(e => e.VisitedAt).Indexed();
        Field(e => e.Households);
        Personal(e => e.Text, Mask.Hidden);
        Reference(e => e.Membership);
        Reference(e => e.Area).Indexed();
        Collection(e => e.Issues);
        Happened(e => e.VisitedAt);
        OrderedBy(e => e.VisitedAt, descending: true);
    }
}

using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Issues;

/// <summary>Ratings of how issues were dealt with; who rated is not shown. Public as the issue is.</summary>
public sealed class IssueRatingType : EntityType<IssueRating>
{
    public IssueRatingType()
    {
        PublicAs(r => r.Issue);
        Field(r => r.Stars);
        Field(r => r.Comment);
        Field(r => r.At);
        Reference(r => r.Issue);
        Happened(r => r.At);
        OrderedBy(r => r.At);
    }
}

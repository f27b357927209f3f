using GovernanceGraph.Domain.Matters;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Matters;

/// <summary>Community matters on their way through the five steps.</summary>
public sealed class CommunityMatterType : EntityType<CommunityMatter>
{
    public CommunityMatterType()
    {
        IsBig = true;
        Field(m => m.Code).Indexed();
        Field(m => m.Title);
        Field(m => m.Text);
        Field(m => m.Level);
        Field(m => m.Pathway).Indexed();
        Field(m => m.Step).Indexed();
        Field(m => m.RaisedBy);
        Field(m => m.RaisedAt).Indexed();
        Field(m => m.DiscussedAt);
        Field(m => m.DecidedAt);
        Field(m => m.ActingSince);
        Field(m => m.EvaluatedAt);
        Field(m => m.DeclinedAt);
        Field(m => m.Result);
        Reference(m => m.Category).Indexed();
        Reference(m => m.Area).Indexed();
        Reference(m => m.Lead).Indexed();
        Reference(m => m.ListedMatter).Indexed();
        Collection(m => m.IssueLinks);
        Collection(m => m.Meetings);
        Collection(m => m.Votes);
        Collection(m => m.Actions);
        Collection(m => m.Evaluations);
        Happened(m => m.RaisedAt);
        Searchable(s => s.Code(m => m.Code).Text(SearchWeight.A, m => m.Title).Text(SearchWeight.D, m => m.Text));
        OrderedBy(m => m.RaisedAt, descending: true);
    }
}

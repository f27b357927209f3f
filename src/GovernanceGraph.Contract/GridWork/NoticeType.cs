using GovernanceGraph.Domain.GridWork;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.GridWork;

/// <summary>Notices to residents.</summary>
public sealed class NoticeType : EntityType<Notice>
{
    public NoticeType()
    {
        IsBig = true;
        Field(n => n.Kind).Indexed();
        Field(n => n.Title);
        Field(n => n.Text);
        Field(n => n.PublishedAt).Indexed();
        Field(n => n.ShownUntil);
        Reference(n => n.Publisher).Indexed();
        Reference(n => n.Area).Indexed();
        Happened(n => n.PublishedAt);
        Searchable(s => s.Text(SearchWeight.A, n => n.Title).Text(SearchWeight.D, n => n.Text));
        OrderedBy(n => n.PublishedAt, descending: true);
    }
}

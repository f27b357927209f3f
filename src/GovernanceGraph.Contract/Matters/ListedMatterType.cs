using GovernanceGraph.Domain.Matters;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Matters;

/// <summary>The published list of matters with the five specifications (五定).</summary>
public sealed class ListedMatterType : EntityType<ListedMatter>
{
    public ListedMatterType()
    {
        Field(m => m.Code);
        Field(m => m.Name);
        Field(m => m.Level);
        Field(m => m.Pathway);
        Field(m => m.KeyProject);
        Field(m => m.Type);
        Field(m => m.Responsibility);
        Field(m => m.Standard);
        Field(m => m.Time);
        Field(m => m.Effect);
        Field(m => m.PublishedOn);
        Reference(m => m.Category);
        Reference(m => m.Area);
        Reference(m => m.Owner);
        Collection(m => m.Matters);
        Dated(m => m.PublishedOn, null);
        Searchable(s => s.Code(m => m.Code).Text(SearchWeight.A, m => m.Name));
        OrderedBy(m => m.Code);
    }
}

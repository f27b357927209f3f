using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Issues;

/// <summary>The taxonomies of issues, services and the rest: data, not code.</summary>
public sealed class CategoryType : EntityType<Category>
{
    public CategoryType()
    {
        Field(c => c.Taxonomy);
        Field(c => c.Code);
        Field(c => c.Name);
        Field(c => c.NameEn);
        Label("label", c => c.Name, c => c.NameEn).Describe("The name in the language asked for (名称).");
        Field(c => c.Position);
        Field(c => c.Active);
        Field(c => c.RetiredAt);
        Field(c => c.Version);
        Reference(c => c.Parent);
        Collection(c => c.Children);
        Collection(c => c.Issues).NotFilterable();
        Collection(c => c.Services);
        Reference(c => c.Specification);
        Collection(c => c.CommunityMatters);
        Collection(c => c.ListedMatters);
        Collection(c => c.AssessmentIndicators).NotFilterable();
        Collection(c => c.Targets);
        Collection(c => c.Facilities);
        Collection(c => c.HotlineCalls);
        Collection(c => c.Courses);
        Collection(c => c.PropertyArrangements);
        Collection(c => c.Contracts);
        Searchable(s => s.Code(c => c.Code).Text(SearchWeight.A, c => c.Name).Text(SearchWeight.B, c => c.NameEn));
        OrderedBy(c => c.Taxonomy);
        OrderedBy(c => c.Position);
        OrderedBy(c => c.Code);
    }
}

using GovernanceGraph.Domain.Matters;
using GovernanceGraph.Engine.Catalog.Definitions.Groups;

namespace GovernanceGraph.Contract.Matters;

/// <summary>The matters of the published list counted by category, owner, level and pathway.</summary>
public sealed class ListedMatterGroups : GroupDefinition<ListedMatter>
{
    public ListedMatterGroups()
    {
        By(m => m.Category);
        By(m => m.Owner);
        By(m => m.Level);
        By(m => m.Pathway);
        By(m => m.KeyProject);
        Count("keyProjects", "Key projects (重点项目) among them.", m => m.KeyProject);
    }
}

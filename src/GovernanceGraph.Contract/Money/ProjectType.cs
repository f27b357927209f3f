using GovernanceGraph.Domain.Money;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Money;

/// <summary>Projects (项目).</summary>
public sealed class ProjectType : EntityType<Project>
{
    public ProjectType()
    {
        Field(p => p.Title);
        Field(p => p.Description);
        Field(p => p.Stage);
        Field(p => p.Budget);
        Field(p => p.ProposedOn);
        Field(p => p.DueOn);
        Field(p => p.EndedOn);
        Reference(p => p.Area);
        Reference(p => p.Responsible);
        Reference(p => p.Allocation);
        Collection(p => p.Steps);
        Collection(p => p.Contracts);
        Collection(p => p.MatterActions);
        Dated(p => p.ProposedOn, null);
        Searchable(s => s.Text(SearchWeight.A, p => p.Title).Text(SearchWeight.D, p => p.Description));
        OrderedBy(p => p.ProposedOn, descending: true);
    }
}

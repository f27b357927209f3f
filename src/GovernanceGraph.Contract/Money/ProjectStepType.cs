using GovernanceGraph.Domain.Money;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Money;

/// <summary>The stages that a project entered.</summary>
public sealed class ProjectStepType : EntityType<ProjectStep>
{
    public ProjectStepType()
    {
        Field(s => s.Stage);
        Field(s => s.Date);
        Field(s => s.Note);
        Reference(s => s.Project);
        Dated(s => s.Date, null);
        OrderedBy(s => s.Date);
    }
}

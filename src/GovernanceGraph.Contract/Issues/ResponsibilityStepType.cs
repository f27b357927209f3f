using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Issues;

/// <summary>A level that was asked for the organisation responsible; computed, so that it is reached by a responsibility, never by id.</summary>
public sealed class ResponsibilityStepType : EntityType<ResponsibilityStep>
{
    public ResponsibilityStepType()
    {
        Field(s => s.Position);
        Reference(s => s.Area);
        Field(s => s.Kinds);
        Reference(s => s.Organisation);
        Field(s => s.Candidates);
        Field(s => s.Outcome);
        Field(s => s.Reason);
        OrderedBy(s => s.Position);
    }
}

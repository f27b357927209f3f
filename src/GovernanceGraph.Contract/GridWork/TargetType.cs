using GovernanceGraph.Domain.GridWork;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.GridWork;

/// <summary>Values to reach by a day.</summary>
public sealed class TargetType : EntityType<Target>
{
    public TargetType()
    {
        Field(t => t.Title);
        Field(t => t.Baseline);
        Field(t => t.Value);
        Field(t => t.Unit);
        Field(t => t.DueOn);
        Reference(t => t.Indicator);
        Reference(t => t.Owner);
        Reference(t => t.Area);
        OrderedBy(t => t.DueOn);
    }
}

using GovernanceGraph.Domain.Matters;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Matters;

/// <summary>Who does what for a matter.</summary>
public sealed class MatterActionType : EntityType<MatterAction>
{
    public MatterActionType()
    {
        Field(a => a.Title);
        Field(a => a.Stage);
        Field(a => a.StartedOn);
        Field(a => a.DueOn);
        Field(a => a.DoneOn);
        Field(a => a.Result);
        Reference(a => a.Matter);
        Reference(a => a.Responsible);
        Reference(a => a.Project);
        OrderedBy(a => a.DueOn);
    }
}

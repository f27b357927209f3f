using GovernanceGraph.Domain.Matters;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Matters;

/// <summary>How residents evaluated what was done.</summary>
public sealed class MatterEvaluationType : EntityType<MatterEvaluation>
{
    public MatterEvaluationType()
    {
        Field(e => e.At);
        Field(e => e.Participants);
        Field(e => e.Satisfied);
        Field(e => e.Comment);
        Reference(e => e.Matter);
        Happened(e => e.At);
        OrderedBy(e => e.At);
    }
}

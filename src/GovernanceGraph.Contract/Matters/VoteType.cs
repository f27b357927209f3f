using GovernanceGraph.Domain.Matters;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Matters;

/// <summary>Votes, by heads and, of owners, by floor area.</summary>
public sealed class VoteType : EntityType<Vote>
{
    public VoteType()
    {
        Field(v => v.Motion);
        Field(v => v.Rule);
        Field(v => v.At);
        Field(v => v.HeadsTotal);
        Field(v => v.HeadsTakingPart);
        Field(v => v.HeadsAgreeing);
        Field(v => v.FloorAreaTotal);
        Field(v => v.FloorAreaTakingPart);
        Field(v => v.FloorAreaAgreeing);
        Field(v => v.Adopted);
        Reference(v => v.Meeting);
        Reference(v => v.Matter);
        Happened(v => v.At);
        OrderedBy(v => v.At);
    }
}

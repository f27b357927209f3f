using GovernanceGraph.Domain.Money;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Money;

/// <summary>What is due to a community, beside what was provided.</summary>
public sealed class FundingLineType : EntityType<FundingLine>
{
    public FundingLineType()
    {
        Field(l => l.Year);
        Field(l => l.Fund);
        Field(l => l.Quantity);
        Field(l => l.Due);
        Field(l => l.Provided);
        Field(l => l.Shortfall);
        Reference(l => l.Standard);
        Reference(l => l.Area);
        OrderedBy(l => l.Fund);
    }
}

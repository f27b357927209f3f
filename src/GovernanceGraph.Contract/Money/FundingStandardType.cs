using GovernanceGraph.Domain.Money;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Money;

/// <summary>Funding standards (保障标准): data, not code.</summary>
public sealed class FundingStandardType : EntityType<FundingStandard>
{
    public FundingStandardType()
    {
        Field(s => s.Name);
        Field(s => s.Fund);
        Field(s => s.Measure);
        Field(s => s.Amount);
        Field(s => s.FromYear);
        Field(s => s.UntilYear);
        Reference(s => s.Area);
        Reference(s => s.PolicyDocument);
        Collection(s => s.Allocations);
        Collection(s => s.Lines).By("year", (FundingLine l) => l.Year).Describe("What it gives each community in a year, beside what was provided (经费保障).");
        OrderedBy(s => s.Name);
    }
}

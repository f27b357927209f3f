using GovernanceGraph.Domain.Money;
using GovernanceGraph.Engine.Catalog.Definitions.Groups;

namespace GovernanceGraph.Contract.Money;

/// <summary>Allocations added up by fund, year, source and area.</summary>
public sealed class AllocationGroups : GroupDefinition<Allocation>
{
    public AllocationGroups()
    {
        By(a => a.Fund);
        By(a => a.Year);
        By(a => a.Source);
        Money("amount", "Amounts allocated (拨付金额), in yuan.", a => a.Amount);
        Money("contracted", "Of which contracts take (合同金额), in yuan.", a => a.Contracted);
    }
}

using GovernanceGraph.Domain.Money;
using GovernanceGraph.Engine.Catalog.Definitions.Groups;

namespace GovernanceGraph.Contract.Money;

/// <summary>Contracts added up by category, buyer, provider and area.</summary>
public sealed class ContractGroups : GroupDefinition<ServiceContract>
{
    public ContractGroups()
    {
        By(c => c.Category);
        By(c => c.Buyer);
        By(c => c.Provider);
        ByDate("SINCE", c => c.Since);
        Money("amount", "Amounts agreed (合同金额), in yuan.", c => c.Amount);
        Number("score", "Scores of their evaluation (评估得分).", c => c.Score).ExceptOthers("NOT_EVALUATED", "It has not been evaluated (未评估).");
    }
}

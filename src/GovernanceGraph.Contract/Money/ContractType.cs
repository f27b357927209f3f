using GovernanceGraph.Domain.Money;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Money;

/// <summary>Contracts by which services are bought (政府购买服务合同).</summary>
public sealed class ContractType : EntityType<ServiceContract>
{
    public ContractType()
    {
        Name = "Contract";
        Field(c => c.Code);
        Field(c => c.Title);
        Field(c => c.Amount);
        Field(c => c.Since);
        Field(c => c.Until);
        Field(c => c.Deliverables);
        Field(c => c.Evaluation);
        Field(c => c.Score);
        Reference(c => c.Buyer);
        Reference(c => c.Provider);
        Reference(c => c.Category);
        Reference(c => c.Basis);
        Reference(c => c.Allocation);
        Reference(c => c.Project);
        Reference(c => c.Area);
        Dated(c => c.Since, null);
        Searchable(s => s.Code(c => c.Code).Text(SearchWeight.A, c => c.Title));
        OrderedBy(c => c.Since, descending: true);
    }
}

using GovernanceGraph.Domain.Money;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Money;

/// <summary>Policy documents (政策文件) and what rests on them.</summary>
public sealed class PolicyDocumentType : EntityType<PolicyDocument>
{
    public PolicyDocumentType()
    {
        Field(d => d.Title);
        Field(d => d.Number);
        Field(d => d.Summary);
        Field(d => d.IssuedOn);
        Field(d => d.RepealedOn);
        Reference(d => d.Issuer);
        Collection(d => d.FundingStandards);
        Collection(d => d.Allocations);
        Collection(d => d.Contracts);
        Dated(d => d.IssuedOn, d => d.RepealedOn);
        Searchable(s => s.Text(SearchWeight.A, d => d.Title).Text(SearchWeight.A, d => d.Number).Text(SearchWeight.D, d => d.Summary));
        OrderedBy(d => d.IssuedOn, descending: true);
    }
}

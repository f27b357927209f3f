using GovernanceGraph.Domain.Money;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Money;

/// <summary>Allocations (经费) and what they pay for.</summary>
public sealed class AllocationType : EntityType<Allocation>
{
    public AllocationType()
    {
        Field(a => a.Fund);
        Field(a => a.Year);
        Field(a => a.Amount);
        Field(a => a.Contracted);
        Field(a => a.Source);
        Reference(a => a.Area);
        Reference(a => a.Standard);
        Reference(a => a.Basis);
        Collection(a => a.Posts);
        Collection(a => a.Contracts);
        Collection(a => a.Projects);
        OrderedBy(a => a.Year, descending: true);
    }
}

using GovernanceGraph.Domain.Apps;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Apps;

/// <summary>Programs that ask the graph on their own behalf: no row is public.</summary>
public sealed class AppType : EntityType<App>
{
    public AppType()
    {
        PublicNever();
        Happened(a => a.CreatedAt);
        Field(a => a.Name);
        Field(a => a.Scopes);
        Field(a => a.BudgetCost);
        Field(a => a.BudgetRestorePerSecond);
        Field(a => a.CreatedAt);
        Field(a => a.DisabledAt);
        Reference(a => a.Owner);
        Reference(a => a.Area);
        Collection(a => a.Keys);
        OrderedBy(a => a.Name);
    }
}

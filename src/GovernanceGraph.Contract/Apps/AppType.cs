using GovernanceGraph.Contract.Access;
using GovernanceGraph.Domain.Apps;
using GovernanceGraph.Engine.Catalog.Access;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Apps;

/// <summary>Programs that ask the graph on their own behalf: no row is public. An app sees itself; staff of the organisation that answers for it and who keeps apps in its area see it.</summary>
public sealed class AppType : EntityType<App>
{
    public AppType()
    {
        PublicNever();
        ShownTo(g => g.Self(ViewerKey.App).InOrganisation(a => a.Owner, Roles.OrganisationStaff).Via(a => a.Area, area => area.InArea(Roles.Admin, Scopes.Accounts)));
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

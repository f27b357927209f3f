using GovernanceGraph.Contract.Access;
using GovernanceGraph.Domain.Accounts;
using GovernanceGraph.Engine.Catalog.Access;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Accounts;

/// <summary>
/// Which account has which role where: no row is public. Whoever signed in sees their own; who keeps accounts in an area, those of that area and of the organisations in it. A type of
/// persons: filters and sorts only by what says nothing of one person.
/// </summary>
public sealed class AccountRoleType : EntityType<AccountRole>
{
    public AccountRoleType()
    {
        IsOpenToFilters = false;
        IsOfPeople = true;
        PublicNever();
        Own(r => r.Account, ViewerKey.Account);
        ShownTo(Keepers);
        Dated(r => r.Since, r => r.Until);
        Field(r => r.Kind).As("role").Filterable();
        Field(r => r.Since).Filterable();
        Field(r => r.Until).Filterable();
        Reference(r => r.Account);
        Reference(r => r.Area).Filterable();
        Reference(r => r.Organisation).Filterable();
        OrderedBy(r => r.Kind);
        OrderedBy(r => r.Since);
    }

    /// <summary>Who keeps accounts in the role's area or in the area of its organisation. Roles in neither are for who keeps all accounts.</summary>
    internal static void Keepers(Grants<AccountRole> grants) => grants.Via(r => r.Area, a => a.InArea(Roles.Admin, Scopes.Accounts)).Via(r => r.Organisation, o => o.InArea(Roles.Admin, Scopes.Accounts));
}

using GovernanceGraph.Domain.Accounts;
using GovernanceGraph.Engine.Catalog.Access;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Accounts;

/// <summary>
/// Who can sign in: no row is public. Whoever signed in sees their own; who keeps accounts in an area, those that have a role there. A type of persons: filters and sorts only by
/// what says nothing of one person.
/// </summary>
public sealed class AccountType : EntityType<Account>
{
    public AccountType()
    {
        IsOpenToFilters = false;
        IsOfPeople = true;
        PublicNever();
        ShownTo(g => g.Self(ViewerKey.Account).ViaAny(a => a.Roles, AccountRoleType.Keepers));
        Happened(a => a.CreatedAt);
        Field(a => a.Issuer).Filterable();
        Field(a => a.Subject);
        Field(a => a.Label);
        Field(a => a.CreatedAt).Filterable();
        Field(a => a.DisabledAt).Filterable();
        Reference(a => a.Person);
        Collection(a => a.Roles);
        OrderedBy(a => a.CreatedAt, descending: true);
    }
}

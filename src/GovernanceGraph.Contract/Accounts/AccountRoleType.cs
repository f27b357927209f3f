using GovernanceGraph.Domain.Accounts;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Accounts;

/// <summary>Which account has which role where: no row is public. A type of persons: filters and sorts only by what says nothing of one person.</summary>
public sealed class AccountRoleType : EntityType<AccountRole>
{
    public AccountRoleType()
    {
        IsOpenToFilters = false;
        PublicNever();
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
}

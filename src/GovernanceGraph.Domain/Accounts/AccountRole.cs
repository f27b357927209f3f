using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.Accounts;

/// <summary>A role of an account, where and from when to when (角色授权). In an area it reaches that area and all below it, in an organisation that organisation and all below it.</summary>
public sealed class AccountRole : Entity
{
    /// <summary>The account (账号).</summary>
    public Guid AccountId { get; init; }

    /// <summary>The account (账号).</summary>
    public Account? Account { get; init; }

    /// <summary>The role (角色).</summary>
    public AccountRoleKind Kind { get; init; }

    /// <summary>The area it is held in (所在区域); null for a role in an organisation, and for an auditor or administrator of everything.</summary>
    public Guid? AreaId { get; init; }

    /// <summary>The area it is held in (所在区域); null for a role in an organisation, and for an auditor or administrator of everything.</summary>
    public Area? Area { get; init; }

    /// <summary>The organisation it is held in (所在组织), for <see cref="AccountRoleKind.OrganisationStaff"/> only.</summary>
    public Guid? OrganisationId { get; init; }

    /// <summary>The organisation it is held in (所在组织), for <see cref="AccountRoleKind.OrganisationStaff"/> only.</summary>
    public Organisation? Organisation { get; init; }

    /// <summary>First day (起始日期).</summary>
    public DateOnly Since { get; init; }

    /// <summary>Last day (终止日期), included; null while it lasts.</summary>
    public DateOnly? Until { get; set; }
}

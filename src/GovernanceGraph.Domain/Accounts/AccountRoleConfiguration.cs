using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Accounts;

internal sealed class AccountRoleConfiguration : IEntityTypeConfiguration<AccountRole>
{
    private static readonly string Place = $"""
        CASE WHEN kind = '{EnumText.Of(AccountRoleKind.OrganisationStaff)}' THEN organisation_id IS NOT NULL AND area_id IS NULL
        WHEN kind IN ('{EnumText.Of(AccountRoleKind.Auditor)}', '{EnumText.Of(AccountRoleKind.Admin)}') THEN organisation_id IS NULL
        ELSE organisation_id IS NULL AND area_id IS NOT NULL END
        """;

    public void Configure(EntityTypeBuilder<AccountRole> builder)
    {
        builder.HasOne(role => role.Account).WithMany(account => account.Roles).HasForeignKey(role => role.AccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(role => role.Area).WithMany(area => area.AccountRoles).HasForeignKey(role => role.AreaId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(role => role.Organisation).WithMany(organisation => organisation.AccountRoles).HasForeignKey(role => role.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        string[] byKind = [nameof(AccountRole.Kind), nameof(AccountRole.Since), nameof(AccountRole.Id)];
        string[] anchors = [nameof(AccountRole.AccountId), nameof(AccountRole.AreaId), nameof(AccountRole.OrganisationId)];
        foreach (var anchor in anchors) builder.HasIndex([anchor, .. byKind]);
        builder.HasIndex(role => new { role.AccountId, role.Kind, role.AreaId, role.OrganisationId }).IsUnique().AreNullsDistinct(false).HasFilter("until IS NULL");
        builder.HasCheck("place", Place.ReplaceLineEndings(" "));
        builder.HasCheck("period", "since <= until");
    }
}

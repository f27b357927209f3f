using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Organisations;

internal sealed class MembershipConfiguration : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> builder)
    {
        builder.HasLocation(area => area.Memberships, required: false);
        builder.HasOne(membership => membership.Person).WithMany(person => person.Memberships).HasForeignKey(membership => membership.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(membership => membership.Organisation).WithMany(organisation => organisation.Memberships).HasForeignKey(membership => membership.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(membership => membership.Post).WithMany(post => post.Memberships).HasForeignKey(membership => membership.PostId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(membership => membership.Building).WithMany(building => building.Leaders).HasForeignKey(membership => membership.BuildingId).OnDelete(DeleteBehavior.Restrict);
        Indexes(builder);
        builder.HasCheck("period", "since <= until");
        builder.HasCheck("building", $"building_id IS NULL OR role IN ('{EnumText.Of(MembershipRole.BuildingLeader)}', '{EnumText.Of(MembershipRole.UnitLeader)}')");
        builder.HasCheck("staircase", $"staircase IS NULL OR (staircase >= 1 AND building_id IS NOT NULL AND role = '{EnumText.Of(MembershipRole.UnitLeader)}')");
        builder.HasCheck("steward", $"source IS NULL OR role = '{EnumText.Of(MembershipRole.RedSteward)}'");
    }

    private static void Indexes(EntityTypeBuilder<Membership> builder)
    {
        string[] byRole = [nameof(Membership.Role), nameof(Membership.Since), nameof(Membership.Id)];
        builder.HasIndex([nameof(Membership.OrganisationId), .. byRole]);
        builder.HasIndex([nameof(Membership.PersonId), .. byRole]);
        builder.HasIndex([nameof(Membership.AreaId), .. byRole]);
        builder.HasIndex([nameof(Membership.PostId), .. byRole]);
        builder.HasIndex([nameof(Membership.BuildingId), .. byRole]);
        builder.HasIndex(byRole);
        builder.HasScopeIndexes(Scope.Properties, byRole);
    }
}

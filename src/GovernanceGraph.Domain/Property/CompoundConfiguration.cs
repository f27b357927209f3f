using GovernanceGraph.Domain.Search;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Property;

internal sealed class CompoundConfiguration : IEntityTypeConfiguration<Compound>
{
    public void Configure(EntityTypeBuilder<Compound> builder)
    {
        builder.Property(compound => compound.Name).HasMaxLength(Compound.NameMaxLength);
        builder.Property(compound => compound.Address).HasMaxLength(Compound.AddressMaxLength);
        builder.HasLocation(area => area.LocatedCompounds, required: true);
        builder.HasPoint(compound => compound.Longitude, compound => compound.Latitude);
        Relations(builder);
        Indexes(builder);
        Checks(builder);
        builder.HasSearch(builder.Text(SearchWeight.A, compound => compound.Name), builder.Text(SearchWeight.C, compound => compound.Address));
    }

    private static void Relations(EntityTypeBuilder<Compound> builder)
    {
        builder.HasOne(compound => compound.Community).WithMany(area => area.CommunityCompounds).HasForeignKey(compound => compound.CommunityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(compound => compound.Grids).WithMany(area => area.GridCompounds).UsingEntity<CompoundGrid>(
            link => link.HasOne(row => row.Grid).WithMany(area => area.CompoundGrids).HasForeignKey(row => row.GridId).OnDelete(DeleteBehavior.Restrict),
            link => link.HasOne(row => row.Compound).WithMany(compound => compound.CompoundGrids).HasForeignKey(row => row.CompoundId).OnDelete(DeleteBehavior.Cascade));
        builder.HasMany(compound => compound.Organisations).WithMany(organisation => organisation.Compounds).UsingEntity<CompoundOrganisation>(
            link => link.HasOne(row => row.Organisation).WithMany(organisation => organisation.CompoundOrganisations).HasForeignKey(row => row.OrganisationId).OnDelete(DeleteBehavior.Restrict),
            link => link.HasOne(row => row.Compound).WithMany(compound => compound.CompoundOrganisations).HasForeignKey(row => row.CompoundId).OnDelete(DeleteBehavior.Restrict));
    }

    private static void Indexes(EntityTypeBuilder<Compound> builder)
    {
        string[] byName = [nameof(Compound.Name), nameof(Compound.Id)];
        builder.HasIndex(byName);
        builder.HasIndex([nameof(Compound.AreaId), .. byName]);
        builder.HasIndex([nameof(Compound.Regime), .. byName]);
        builder.HasScopeIndexes(Scope.Properties, byName);
    }

    private static void Checks(EntityTypeBuilder<Compound> builder)
    {
        builder.HasCheck("community", "community_id IS NOT NULL");
        builder.HasCheck("households", "households >= 0");
        builder.HasCheck("residents", "residents >= 0");
        builder.HasCheck("built_year", "built_year BETWEEN 1800 AND 2200");
        builder.HasCheck("unmanaged", "(unmanaged_reason IS NULL) = (unmanaged_since IS NULL) AND (unmanaged_until IS NULL OR unmanaged_since IS NOT NULL) AND unmanaged_since <= unmanaged_until");
        builder.HasCheck("unmanaged_now", $"(regime = '{EnumText.Of(PropertyRegime.Unmanaged)}') = (unmanaged_since IS NOT NULL AND unmanaged_until IS NULL)");
    }
}

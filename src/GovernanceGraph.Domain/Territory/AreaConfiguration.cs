using GovernanceGraph.Domain.Search;
using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Territory;

internal sealed class AreaConfiguration : IEntityTypeConfiguration<Area>
{
    public void Configure(EntityTypeBuilder<Area> builder)
    {
        builder.Property(area => area.Scheme).HasMaxLength(Area.SchemeMaxLength);
        builder.Property(area => area.Code).HasMaxLength(Area.CodeMaxLength);
        builder.Property(area => area.Name).HasMaxLength(Area.NameMaxLength);
        builder.Property(area => area.TimeZone).HasMaxLength(Area.TimeZoneMaxLength);
        builder.HasOne(area => area.Parent).WithMany(area => area.Children).HasForeignKey(area => area.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasFilledScope();
        builder.HasSource(area => area.Source, area => area.ExternalId);
        builder.HasPoint(area => area.CentreLongitude, area => area.CentreLatitude);
        Indexes(builder);
        builder.HasSearch(builder.Code(area => area.Code), builder.Text(SearchWeight.A, area => area.Name));
        Checks(builder);
    }

    private static void Indexes(EntityTypeBuilder<Area> builder)
    {
        builder.HasIndex(area => new { area.Scheme, area.Code }).IsUnique();
        builder.HasIndex(area => new { area.ParentId, area.Code, area.Id });
        builder.HasIndex(area => new { area.Level, area.Code, area.Id });
        builder.HasIndex(area => new { area.Code, area.Id });
        builder.HasIndex(area => new { area.Name, area.Id });
        builder.HasScopeIndexes(Scope.Properties, [nameof(Area.Code), nameof(Area.Id)]);
    }

    private static void Checks(EntityTypeBuilder<Area> builder)
    {
        builder.HasCheck("tier", $"(level = 'GRID') = (tier IS NOT NULL) AND tier BETWEEN {Area.MinTier} AND {Area.MaxTier}");
        builder.HasCheck("households", "households >= 0");
        builder.HasCheck("residents", "residents >= 0");
        builder.HasCheck("valid", "valid_from <= valid_to");
    }
}

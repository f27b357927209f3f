using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Property;

internal sealed class UnitConfiguration : IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<Unit> builder)
    {
        builder.Property(unit => unit.Number).HasMaxLength(Unit.NumberMaxLength);
        builder.HasOne(unit => unit.Building).WithMany(building => building.Units).HasForeignKey(unit => unit.BuildingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(unit => new { unit.BuildingId, unit.Number }).IsUnique();
        builder.HasCheck("staircase", "staircase >= 1");
        builder.HasCheck("floor", "floor <> 0");
        builder.HasCheck("floor_area", "floor_area > 0");
    }
}

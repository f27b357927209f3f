using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Property;

internal sealed class BuildingConfiguration : IEntityTypeConfiguration<Building>
{
    public void Configure(EntityTypeBuilder<Building> builder)
    {
        builder.Property(building => building.Name).HasMaxLength(Building.NameMaxLength);
        builder.Property(building => building.Address).HasMaxLength(Building.AddressMaxLength);
        builder.HasLocation(area => area.Buildings, required: true);
        builder.HasOne(building => building.Compound).WithMany(compound => compound.Buildings).HasForeignKey(building => building.CompoundId).OnDelete(DeleteBehavior.Restrict);
        string[] byPosition = [nameof(Building.Position), nameof(Building.Id)];
        builder.HasIndex([nameof(Building.CompoundId), .. byPosition]);
        builder.HasIndex([nameof(Building.AreaId), .. byPosition]);
        builder.HasScopeIndexes(Scope.Properties, byPosition);
        builder.HasCheck("grid", "coalesce(grid3_id, grid2_id, grid1_id) IS NOT NULL");
        builder.HasCheck("floors", "floors >= 1");
        builder.HasCheck("staircases", "staircases >= 1");
        builder.HasCheck("households", "households >= 0");
    }
}

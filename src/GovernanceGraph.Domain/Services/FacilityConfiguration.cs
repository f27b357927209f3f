using GovernanceGraph.Domain.Search;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Services;

internal sealed class FacilityConfiguration : IEntityTypeConfiguration<Facility>
{
    public void Configure(EntityTypeBuilder<Facility> builder)
    {
        builder.Property(facility => facility.Name).HasMaxLength(Facility.NameMaxLength);
        builder.Property(facility => facility.Address).HasMaxLength(Facility.AddressMaxLength);
        builder.HasLocation(area => area.Facilities, required: true);
        builder.HasOne(facility => facility.Operator).WithMany(organisation => organisation.OperatedFacilities).HasForeignKey(facility => facility.OperatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(facility => facility.PartOf).WithMany(whole => whole.Parts).HasForeignKey(facility => facility.PartOfId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(facility => facility.Category).WithMany(category => category.Facilities).HasForeignKey(facility => facility.CategoryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(facility => facility.CoBuiltBy).WithMany(organisation => organisation.CoBuiltFacilities).UsingEntity<CoBuilding>(
            link => link.HasOne(row => row.Organisation).WithMany(organisation => organisation.CoBuildings).HasForeignKey(row => row.OrganisationId).OnDelete(DeleteBehavior.Restrict),
            link => link.HasOne(row => row.Facility).WithMany(facility => facility.CoBuildings).HasForeignKey(row => row.FacilityId).OnDelete(DeleteBehavior.Restrict),
            link => link.HasKey(row => row.Id));
        builder.HasPoint(facility => facility.Longitude, facility => facility.Latitude);
        Indexes(builder);
        builder.HasSearch(builder.Text(SearchWeight.A, facility => facility.Name), builder.Text(SearchWeight.C, facility => facility.Address));
        builder.HasCheck("capacity", "capacity >= 0");
        builder.HasCheck("part_of", "part_of_id <> id");
    }

    private static void Indexes(EntityTypeBuilder<Facility> builder)
    {
        string[] byName = [nameof(Facility.Name), nameof(Facility.Id)];
        builder.HasIndex(byName);
        builder.HasIndex([nameof(Facility.Kind), .. byName]);
        builder.HasIndex([nameof(Facility.OperatorId), .. byName]);
        builder.HasIndex([nameof(Facility.PartOfId), .. byName]);
        builder.HasIndex([nameof(Facility.CategoryId), .. byName]);
        builder.HasIndex([nameof(Facility.AreaId), .. byName]);
        builder.HasScopeIndexes(Scope.Properties, byName);
    }
}

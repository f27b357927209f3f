using GovernanceGraph.Domain.Search;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Services;

internal sealed class ServiceConfiguration : IEntityTypeConfiguration<Service>
{
    public void Configure(EntityTypeBuilder<Service> builder)
    {
        builder.Property(service => service.Name).HasMaxLength(Service.NameMaxLength);
        builder.Property(service => service.Description).HasMaxLength(Service.DescriptionMaxLength);
        builder.Property(service => service.Eligibility).HasMaxLength(Service.DescriptionMaxLength);
        builder.Property(service => service.Serves).HasMaxLength(Service.ServesMaxLength);
        builder.HasLocation(area => area.Services, required: false);
        builder.HasOne(service => service.Provider).WithMany(organisation => organisation.Services).HasForeignKey(service => service.ProviderId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(service => service.Category).WithMany(category => category.Services).HasForeignKey(service => service.CategoryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(service => service.System).WithMany(system => system.Services).HasForeignKey(service => service.SystemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(service => service.Facilities).WithMany(facility => facility.Services).UsingEntity<ServiceFacility>(
            link => link.HasOne(row => row.Facility).WithMany(facility => facility.ServiceFacilities).HasForeignKey(row => row.FacilityId).OnDelete(DeleteBehavior.Restrict),
            link => link.HasOne(row => row.Service).WithMany(service => service.ServiceFacilities).HasForeignKey(row => row.ServiceId).OnDelete(DeleteBehavior.Restrict));
        Indexes(builder);
        builder.HasSearch(
            builder.Text(SearchWeight.A, service => service.Name), builder.Text(SearchWeight.C, service => service.Serves),
            builder.Text(SearchWeight.D, service => service.Description), builder.Text(SearchWeight.D, service => service.Eligibility));
        builder.HasCheck("fee", "fee >= 0");
        builder.HasCheck("legal_time_limit_days", "legal_time_limit_days >= 0");
        builder.HasCheck("promised_time_limit_days", "promised_time_limit_days >= 0 AND promised_time_limit_days <= legal_time_limit_days");
    }

    private static void Indexes(EntityTypeBuilder<Service> builder)
    {
        string[] byName = [nameof(Service.Name), nameof(Service.Id)];
        builder.HasIndex(byName);
        builder.HasIndex([nameof(Service.ProviderId), .. byName]);
        builder.HasIndex([nameof(Service.CategoryId), .. byName]);
        builder.HasIndex([nameof(Service.SystemId), .. byName]);
        builder.HasIndex([nameof(Service.AreaId), .. byName]);
        builder.HasScopeIndexes(Scope.Properties, byName);
    }
}

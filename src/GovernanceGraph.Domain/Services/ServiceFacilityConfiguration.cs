using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Services;

internal sealed class ServiceFacilityConfiguration : IEntityTypeConfiguration<ServiceFacility>
{
    public void Configure(EntityTypeBuilder<ServiceFacility> builder)
    {
        builder.HasKey(row => new { row.ServiceId, row.FacilityId });
        builder.HasIndex(row => new { row.FacilityId, row.ServiceId });
    }
}

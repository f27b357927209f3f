using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Services;

internal sealed class CoBuildingConfiguration : IEntityTypeConfiguration<CoBuilding>
{
    public void Configure(EntityTypeBuilder<CoBuilding> builder)
    {
        builder.Property(link => link.Contribution).HasMaxLength(CoBuilding.ContributionMaxLength);
        builder.HasIndex(link => new { link.FacilityId, link.OrganisationId }).IsUnique();
        builder.HasIndex(link => new { link.FacilityId, link.Since, link.Id });
        builder.HasIndex(link => new { link.OrganisationId, link.Since, link.Id });
        builder.HasIndex(link => new { link.Since, link.Id });
    }
}

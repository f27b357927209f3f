using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Property;

internal sealed class CompoundOrganisationConfiguration : IEntityTypeConfiguration<CompoundOrganisation>
{
    public void Configure(EntityTypeBuilder<CompoundOrganisation> builder)
    {
        builder.ToView("compound_organisations");
        builder.HasKey(row => new { row.CompoundId, row.OrganisationId });
    }
}

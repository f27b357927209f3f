using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Organisations;

internal sealed class OrganisationAncestorConfiguration : IEntityTypeConfiguration<OrganisationAncestor>
{
    public void Configure(EntityTypeBuilder<OrganisationAncestor> builder)
    {
        builder.HasKey(row => new { row.OrganisationId, row.AncestorId });
        builder.HasIndex(row => new { row.AncestorId, row.OrganisationId });
        builder.HasCheck("distance", $"distance BETWEEN 1 AND {Organisation.MaxDepth}");
    }
}

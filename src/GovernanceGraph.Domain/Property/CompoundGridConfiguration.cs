using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Property;

internal sealed class CompoundGridConfiguration : IEntityTypeConfiguration<CompoundGrid>
{
    public void Configure(EntityTypeBuilder<CompoundGrid> builder)
    {
        builder.HasKey(row => new { row.CompoundId, row.GridId });
        builder.HasIndex(row => new { row.GridId, row.CompoundId });
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Money;

internal sealed class AllocationPostConfiguration : IEntityTypeConfiguration<AllocationPost>
{
    public void Configure(EntityTypeBuilder<AllocationPost> builder)
    {
        builder.HasKey(row => new { row.AllocationId, row.PostId });
        builder.HasIndex(row => new { row.PostId, row.AllocationId });
    }
}

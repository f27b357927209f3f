using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Commands;

internal sealed class IdempotencyKeyConfiguration : IEntityTypeConfiguration<IdempotencyKey>
{
    public void Configure(EntityTypeBuilder<IdempotencyKey> builder)
    {
        builder.HasKey(key => new { key.Viewer, key.Key });
        builder.Property(key => key.Viewer).HasMaxLength(IdempotencyKey.ViewerMaxLength);
        builder.Property(key => key.Key).HasMaxLength(IdempotencyKey.KeyMaxLength);
        builder.Property(key => key.Command).HasMaxLength(IdempotencyKey.CommandMaxLength);
        builder.Property(key => key.Answer).HasMaxLength(IdempotencyKey.AnswerMaxLength);
        builder.HasIndex(key => key.At);
    }
}

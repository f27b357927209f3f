using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Apps;

internal sealed class ApiKeyConfiguration : IEntityTypeConfiguration<ApiKey>
{
    public void Configure(EntityTypeBuilder<ApiKey> builder)
    {
        builder.Property(key => key.Prefix).HasMaxLength(ApiKey.PrefixLength);
        builder.HasOne(key => key.App).WithMany(app => app.Keys).HasForeignKey(key => key.AppId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(key => key.Prefix).IsUnique();
        builder.HasIndex(key => new { key.AppId, key.CreatedAt, key.Id }).IsDescending(false, true, true);
        builder.HasCheck("prefix_form", $"prefix ~ '^[a-z0-9]{{{ApiKey.PrefixLength}}}$'");
        builder.HasCheck("hash", $"octet_length(hash) = {ApiKey.HashLength}");
        builder.HasCheck("period", "created_at < expires_at AND created_at <= revoked_at");
    }
}

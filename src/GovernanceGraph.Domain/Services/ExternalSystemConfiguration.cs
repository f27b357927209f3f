using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Services;

internal sealed class ExternalSystemConfiguration : IEntityTypeConfiguration<ExternalSystem>
{
    public void Configure(EntityTypeBuilder<ExternalSystem> builder)
    {
        builder.Property(system => system.Code).HasMaxLength(ExternalSystem.CodeMaxLength);
        builder.Property(system => system.Name).HasMaxLength(ExternalSystem.NameMaxLength);
        builder.Property(system => system.Url).HasMaxLength(ExternalSystem.UrlMaxLength);
        builder.HasOne(system => system.Operator).WithMany(organisation => organisation.OperatedSystems).HasForeignKey(system => system.OperatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(system => system.Code).IsUnique();
        builder.HasIndex(system => new { system.OperatorId, system.Code, system.Id });
        builder.HasIndex(system => new { system.Code, system.Id });
        builder.HasCheck("url", "url ~ '^https?://'");
    }
}

using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Issues;

internal sealed class IssueExtensionConfiguration : IEntityTypeConfiguration<IssueExtension>
{
    public void Configure(EntityTypeBuilder<IssueExtension> builder)
    {
        builder.Property(extension => extension.Reason).HasMaxLength(IssueExtension.TextMaxLength);
        builder.Property(extension => extension.Answer).HasMaxLength(IssueExtension.TextMaxLength);
        builder.HasOne(extension => extension.Issue).WithMany(issue => issue.Extensions).HasForeignKey(extension => extension.IssueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(extension => extension.AskedBy).WithMany().HasForeignKey(extension => extension.AskedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(extension => extension.DecidedBy).WithMany().HasForeignKey(extension => extension.DecidedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(extension => new { extension.IssueId, extension.AskedAt, extension.Id });
        builder.HasIndex(extension => extension.AskedById);
        builder.HasIndex(extension => extension.DecidedById);
        builder.HasIndex(extension => extension.IssueId).IsUnique().HasFilter("decided_at IS NULL").HasDatabaseName("ix_issue_extensions_waiting");
        builder.HasCheck("decided", "(decided_at IS NULL) = (granted IS NULL) AND decided_at >= asked_at");
    }
}

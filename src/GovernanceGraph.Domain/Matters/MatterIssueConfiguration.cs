using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Matters;

internal sealed class MatterIssueConfiguration : IEntityTypeConfiguration<MatterIssue>
{
    public void Configure(EntityTypeBuilder<MatterIssue> builder)
    {
        builder.HasOne(link => link.Matter).WithMany(matter => matter.IssueLinks).HasForeignKey(link => link.MatterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(link => link.Issue).WithMany(issue => issue.MatterLinks).HasForeignKey(link => link.IssueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(link => new { link.MatterId, link.IssueId }).IsUnique();
        builder.HasIndex(link => new { link.MatterId, link.Kind, link.Id });
        builder.HasIndex(link => new { link.IssueId, link.Kind, link.Id });
    }
}

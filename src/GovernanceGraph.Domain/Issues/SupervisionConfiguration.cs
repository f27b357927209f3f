using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Issues;

internal sealed class SupervisionConfiguration : IEntityTypeConfiguration<Supervision>
{
    public void Configure(EntityTypeBuilder<Supervision> builder)
    {
        builder.Property(supervision => supervision.Reason).HasMaxLength(Supervision.ReasonMaxLength);
        builder.HasOne(supervision => supervision.Issue).WithMany(issue => issue.Supervisions).HasForeignKey(supervision => supervision.IssueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(supervision => supervision.Supervisor).WithMany(organisation => organisation.Supervisions).HasForeignKey(supervision => supervision.SupervisorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(supervision => new { supervision.IssueId, supervision.At, supervision.Id });
        builder.HasIndex(supervision => new { supervision.SupervisorId, supervision.At, supervision.Id }).IsDescending(false, true, true);
        builder.HasIndex(supervision => new { supervision.IssueId, supervision.Level }).IsUnique().HasFilter("resolved_at IS NULL");
        builder.HasCheck("level", $"level BETWEEN {Supervision.MinLevel} AND {Supervision.MaxLevel}");
        builder.HasCheck("resolved", "at <= resolved_at");
    }
}

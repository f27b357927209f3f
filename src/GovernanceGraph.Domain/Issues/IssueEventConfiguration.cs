using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Issues;

internal sealed class IssueEventConfiguration : IEntityTypeConfiguration<IssueEvent>
{
    public void Configure(EntityTypeBuilder<IssueEvent> builder)
    {
        builder.Property(step => step.Note).HasMaxLength(IssueEvent.NoteMaxLength);
        builder.HasOne(step => step.Issue).WithMany(issue => issue.Events).HasForeignKey(step => step.IssueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(step => step.Actor).WithMany(person => person.IssueEvents).HasForeignKey(step => step.ActorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(step => step.Responsible).WithMany().HasForeignKey(step => step.ResponsibleId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(step => step.Assignee).WithMany().HasForeignKey(step => step.AssigneeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(step => step.OtherIssue).WithMany().HasForeignKey(step => step.OtherIssueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(step => step.App).WithMany().HasForeignKey(step => step.AppId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(step => step.Category).WithMany().HasForeignKey(step => step.CategoryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(step => step.CategoryId).HasFilter("category_id IS NOT NULL");
        builder.HasIndex(step => step.ResponsibleId).HasFilter("responsible_id IS NOT NULL");
        builder.HasIndex(step => step.AssigneeId).HasFilter("assignee_id IS NOT NULL");
        builder.HasIndex(step => step.OtherIssueId).HasFilter("other_issue_id IS NOT NULL");
        builder.HasIndex(step => step.AppId).HasFilter("app_id IS NOT NULL");
        builder.HasIndex(step => new { step.IssueId, step.Version }).IsUnique();
        builder.HasIndex(step => new { step.IssueId, step.At, step.Id });
        builder.HasIndex(step => new { step.ActorId, step.At, step.Id });
        builder.HasCheck("version", "version >= 1");
        builder.HasCheck("stars", $"stars BETWEEN {Issue.MinRating} AND {Issue.MaxRating}");
        builder.HasCheck("level", $"level BETWEEN {Supervision.MinLevel} AND {Supervision.MaxLevel}");
    }
}

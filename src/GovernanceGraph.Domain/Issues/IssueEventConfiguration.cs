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
        builder.HasIndex(step => new { step.IssueId, step.At, step.Id });
        builder.HasIndex(step => new { step.ActorId, step.At, step.Id });
    }
}

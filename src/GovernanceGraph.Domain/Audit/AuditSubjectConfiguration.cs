using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Audit;

internal sealed class AuditSubjectConfiguration : IEntityTypeConfiguration<AuditSubject>
{
    public void Configure(EntityTypeBuilder<AuditSubject> builder)
    {
        builder.HasOne(subject => subject.Entry).WithMany(entry => entry.Subjects).HasForeignKey(subject => subject.EntryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(subject => new { subject.EntryId, subject.PersonId }).IsUnique();
        builder.HasIndex(subject => new { subject.PersonId, subject.At, subject.Id }).IsDescending(false, true, true);
    }
}

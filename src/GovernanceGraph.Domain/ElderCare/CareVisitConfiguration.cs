using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.ElderCare;

internal sealed class CareVisitConfiguration : IEntityTypeConfiguration<CareVisit>
{
    public void Configure(EntityTypeBuilder<CareVisit> builder)
    {
        builder.Property(visit => visit.Note).HasMaxLength(CareVisit.NoteMaxLength);
        builder.HasOne(visit => visit.Enrolment).WithMany(enrolment => enrolment.Visits).HasForeignKey(visit => visit.EnrolmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(visit => new { visit.EnrolmentId, visit.At, visit.Id }).IsDescending(false, true, true);
        builder.HasCheck("minutes", $"minutes BETWEEN 1 AND {CareVisit.MaxMinutes}");
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Audit;

internal sealed class DataAccessConfiguration : IEntityTypeConfiguration<DataAccess>
{
    public void Configure(EntityTypeBuilder<DataAccess> builder)
    {
        builder.ToView("data_accesses");
        builder.Property(access => access.Subject).HasMaxLength(36);
        builder.Property(access => access.ViewerName).HasMaxLength(AuditEntry.ViewerNameMaxLength);
        builder.Property(access => access.Purpose).HasMaxLength(AuditEntry.PurposeMaxLength);
        builder.HasOne(access => access.Entry).WithMany(entry => entry.Accesses).HasForeignKey(access => access.EntryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(access => access.Person).WithMany(person => person.DataAccesses).HasForeignKey(access => access.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

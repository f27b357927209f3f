using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Territory;

internal sealed class AreaChangeConfiguration : IEntityTypeConfiguration<AreaChange>
{
    public void Configure(EntityTypeBuilder<AreaChange> builder)
    {
        builder.Property(change => change.Note).HasMaxLength(AreaChange.NoteMaxLength);
        builder.HasOne(change => change.Predecessor).WithMany(area => area.ChangesFrom).HasForeignKey(change => change.PredecessorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(change => change.Successor).WithMany(area => area.ChangesTo).HasForeignKey(change => change.SuccessorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(change => new { change.PredecessorId, change.Date, change.Id });
        builder.HasIndex(change => new { change.SuccessorId, change.Date, change.Id });
        builder.HasCheck("ends", "predecessor_id IS NOT NULL OR successor_id IS NOT NULL");
    }
}

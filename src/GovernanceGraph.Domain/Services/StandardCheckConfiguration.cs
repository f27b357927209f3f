using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Services;

internal sealed class StandardCheckConfiguration : IEntityTypeConfiguration<StandardCheck>
{
    public void Configure(EntityTypeBuilder<StandardCheck> builder)
    {
        builder.Property(check => check.Standard).HasMaxLength(StandardCheck.StandardMaxLength);
        builder.Property(check => check.Note).HasMaxLength(StandardCheck.NoteMaxLength);
        builder.HasOne(check => check.Facility).WithMany(facility => facility.StandardChecks).HasForeignKey(check => check.FacilityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(check => check.CheckedBy).WithMany(organisation => organisation.StandardChecks).HasForeignKey(check => check.CheckedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(check => new { check.FacilityId, check.CheckedOn, check.Id }).IsDescending(false, true, true);
        builder.HasIndex(check => new { check.CheckedById, check.CheckedOn, check.Id }).IsDescending(false, true, true);
        builder.HasCheck("items", "items_total > 0 AND items_passed BETWEEN 0 AND items_total");
    }
}

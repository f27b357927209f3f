using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.GridWork;

internal sealed class DiaryEntryConfiguration : IEntityTypeConfiguration<DiaryEntry>
{
    private static readonly string[] Newest = [nameof(DiaryEntry.VisitedAt), nameof(DiaryEntry.Id)];

    public void Configure(EntityTypeBuilder<DiaryEntry> builder)
    {
        builder.Property(entry => entry.Text).HasMaxLength(DiaryEntry.TextMaxLength);
        builder.HasLocation(area => area.DiaryEntries, required: true);
        builder.HasOne(entry => entry.Membership).WithMany(membership => membership.DiaryEntries).HasForeignKey(entry => entry.MembershipId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(entry => entry.Issues).WithOne(issue => issue.DiaryEntry).HasForeignKey(issue => issue.DiaryEntryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(Newest).IsDescending();
        foreach (var anchor in new[] { nameof(DiaryEntry.AreaId), nameof(DiaryEntry.MembershipId) }) builder.HasIndex([anchor, .. Newest]).IsDescending(false, true, true);
        builder.HasScopeIndexes(Scope.Properties, Newest, descending: true);
        builder.HasCheck("households", "households >= 1");
    }
}

using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Matters;

internal sealed class MeetingConfiguration : IEntityTypeConfiguration<Meeting>
{
    private static readonly string[] Newest = [nameof(Meeting.HeldAt), nameof(Meeting.Id)];

    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.Property(meeting => meeting.Title).HasMaxLength(Meeting.TitleMaxLength);
        builder.Property(meeting => meeting.Minutes).HasMaxLength(Meeting.MinutesMaxLength);
        builder.HasLocation(area => area.Meetings, required: true);
        builder.HasOne(meeting => meeting.Convener).WithMany(organisation => organisation.Meetings).HasForeignKey(meeting => meeting.ConvenerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(meeting => meeting.Facility).WithMany(facility => facility.Meetings).HasForeignKey(meeting => meeting.FacilityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(meeting => meeting.Matter).WithMany(matter => matter.Meetings).HasForeignKey(meeting => meeting.MatterId).OnDelete(DeleteBehavior.Restrict);
        Indexes(builder);
        builder.HasCheck("attendance", "quorum BETWEEN 0 AND entitled AND attended BETWEEN 0 AND entitled");
        builder.HasCheck("quorum", $"outcome <> '{EnumText.Of(MeetingOutcome.Adopted)}' OR attended >= quorum");
    }

    private static void Indexes(EntityTypeBuilder<Meeting> builder)
    {
        builder.HasIndex(Newest).IsDescending();
        string[] anchors = [nameof(Meeting.AreaId), nameof(Meeting.ConvenerId), nameof(Meeting.FacilityId), nameof(Meeting.MatterId), nameof(Meeting.Kind)];
        foreach (var anchor in anchors) builder.HasIndex([anchor, .. Newest]).IsDescending(false, true, true);
        builder.HasScopeIndexes(Scope.Properties, Newest, descending: true);
    }
}

using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Matters;

internal sealed class VoteConfiguration : IEntityTypeConfiguration<Vote>
{
    public void Configure(EntityTypeBuilder<Vote> builder)
    {
        builder.Property(vote => vote.Motion).HasMaxLength(Vote.MotionMaxLength);
        builder.HasOne(vote => vote.Meeting).WithMany(meeting => meeting.Votes).HasForeignKey(vote => vote.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(vote => vote.Matter).WithMany(matter => matter.Votes).HasForeignKey(vote => vote.MatterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(vote => new { vote.MeetingId, vote.At, vote.Id });
        builder.HasIndex(vote => new { vote.MatterId, vote.At, vote.Id });
        builder.HasCheck("heads", "heads_total > 0 AND heads_agreeing >= 0 AND heads_agreeing <= heads_taking_part AND heads_taking_part <= heads_total");
        builder.HasCheck("floor_area", $"""
            (rule = '{EnumText.Of(VoteRule.ResidentsMajority)}') = (floor_area_total IS NULL) AND num_nulls(floor_area_total, floor_area_taking_part, floor_area_agreeing) IN (0, 3)
            AND floor_area_total > 0 AND floor_area_agreeing >= 0 AND floor_area_agreeing <= floor_area_taking_part AND floor_area_taking_part <= floor_area_total
            """);
        builder.HasCheck("adopted", VoteRules.AdoptedSql);
    }
}

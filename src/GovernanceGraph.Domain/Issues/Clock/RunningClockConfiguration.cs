using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Issues.Clock;

internal sealed class RunningClockConfiguration : IEntityTypeConfiguration<RunningClock>
{
    public void Configure(EntityTypeBuilder<RunningClock> builder)
    {
        builder.ToView(ClockFunctions.View);
        builder.Property(clock => clock.PauseReason).HasMaxLength(IssueEvent.NoteMaxLength);
        builder.HasOne(clock => clock.Issue).WithOne(issue => issue.Clock).HasForeignKey<RunningClock>(clock => clock.IssueId).OnDelete(DeleteBehavior.Restrict);
    }
}

using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Issues;

internal sealed class WorkingCalendarConfiguration : IEntityTypeConfiguration<WorkingCalendar>
{
    private static readonly string[] Times = ["morning_from", "morning_until", "afternoon_from", "afternoon_until"];

    public void Configure(EntityTypeBuilder<WorkingCalendar> builder)
    {
        builder.Property(calendar => calendar.Name).HasMaxLength(WorkingCalendar.NameMaxLength);
        builder.Property(calendar => calendar.MorningFrom).HasMaxLength(WorkingCalendar.TimeLength);
        builder.Property(calendar => calendar.MorningUntil).HasMaxLength(WorkingCalendar.TimeLength);
        builder.Property(calendar => calendar.AfternoonFrom).HasMaxLength(WorkingCalendar.TimeLength);
        builder.Property(calendar => calendar.AfternoonUntil).HasMaxLength(WorkingCalendar.TimeLength);
        builder.HasOne(calendar => calendar.Area).WithOne(area => area.WorkingCalendar).HasForeignKey<WorkingCalendar>(calendar => calendar.AreaId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(calendar => new { calendar.Name, calendar.Id });
        builder.Property(calendar => calendar.Version).HasDefaultValue(1).IsConcurrencyToken();
        builder.HasCheck("version", "version >= 1");
        builder.HasCheck("times", string.Join(" AND ", Times.Select(time => $"{time} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'")));
        builder.HasCheck("order", "morning_from < morning_until AND morning_until <= afternoon_from AND afternoon_from < afternoon_until");
    }
}

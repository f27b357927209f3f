using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Issues;

internal sealed class CalendarDayConfiguration : IEntityTypeConfiguration<CalendarDay>
{
    public void Configure(EntityTypeBuilder<CalendarDay> builder)
    {
        builder.Property(day => day.Name).HasMaxLength(CalendarDay.NameMaxLength);
        builder.HasOne(day => day.Calendar).WithMany(calendar => calendar.Days).HasForeignKey(day => day.CalendarId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(day => new { day.CalendarId, day.Date }).IsUnique();
        builder.HasIndex(day => new { day.CalendarId, day.Date, day.Id });
    }
}

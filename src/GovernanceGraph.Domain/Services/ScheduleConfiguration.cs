using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Services;

internal sealed class ScheduleConfiguration : IEntityTypeConfiguration<Schedule>
{
    private const string Time = "'^([01][0-9]|2[0-3]):[0-5][0-9]$'";

    public void Configure(EntityTypeBuilder<Schedule> builder)
    {
        builder.Property(schedule => schedule.Opens).HasMaxLength(Schedule.TimeMaxLength);
        builder.Property(schedule => schedule.Closes).HasMaxLength(Schedule.TimeMaxLength);
        builder.Property(schedule => schedule.Note).HasMaxLength(Schedule.NoteMaxLength);
        builder.HasOne(schedule => schedule.Facility).WithMany(facility => facility.Schedules).HasForeignKey(schedule => schedule.FacilityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(schedule => schedule.Service).WithMany(service => service.Schedules).HasForeignKey(schedule => schedule.ServiceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(schedule => new { schedule.FacilityId, schedule.Weekday, schedule.Opens, schedule.Id });
        builder.HasIndex(schedule => new { schedule.ServiceId, schedule.Weekday, schedule.Opens, schedule.Id });
        builder.HasCheck("owner", "num_nonnulls(facility_id, service_id) = 1");
        builder.HasCheck("weekday", "weekday BETWEEN 1 AND 7");
        // Compared as text, bytewise: the form makes that the order of time.
        builder.HasCheck("times", $"opens ~ {Time} AND (closes ~ {Time} OR closes = '24:00') AND opens < closes");
        builder.HasCheck("valid", "valid_from <= valid_to");
    }
}

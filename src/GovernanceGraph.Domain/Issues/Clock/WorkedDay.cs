namespace GovernanceGraph.Domain.Issues.Clock;

/// <summary>The morning and the afternoon of one day as instants (UTC); on a day that is not worked they are empty.</summary>
internal readonly record struct WorkedDay(DateTime MorningFrom, DateTime MorningUntil, DateTime AfternoonFrom, DateTime AfternoonUntil)
{
    private long Morning => Math.Max(0, (MorningUntil - MorningFrom).Ticks);

    private long Afternoon => Math.Max(0, (AfternoonUntil - AfternoonFrom).Ticks);

    /// <summary>Its working time, in ticks; on a day on which the clocks change it may be another than usual.</summary>
    public long Length => Morning + Afternoon;

    /// <summary>A day in a zone. Where clocks go back, the first of two equal times counts; a time that clocks skip is the moment at which they skip it.</summary>
    public static WorkedDay Of(DateOnly day, WorkingHours hours, TimeZoneInfo zone) =>
        new(Instant(day, hours.MorningFrom, zone), Instant(day, hours.MorningUntil, zone), Instant(day, hours.AfternoonFrom, zone), Instant(day, hours.AfternoonUntil, zone));

    /// <summary>How much of it has been worked at an instant, in ticks.</summary>
    public long WorkedAt(DateTime utc) => Math.Clamp((utc - MorningFrom).Ticks, 0, Morning) + Math.Clamp((utc - AfternoonFrom).Ticks, 0, Afternoon);

    /// <summary>The first instant at which so much, more than nothing, has been worked.</summary>
    public DateTime FirstAt(long worked) => worked <= Morning ? MorningFrom.AddTicks(worked) : AfternoonFrom.AddTicks(worked - Morning);

    /// <summary>The last instant at which no more than so much, less than all, has been worked.</summary>
    public DateTime LastAt(long worked) => worked < Morning ? MorningFrom.AddTicks(worked) : AfternoonFrom.AddTicks(worked - Morning);

    private static DateTime Instant(DateOnly day, TimeOnly time, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(time);
        while (zone.IsInvalidTime(local)) local = local.AddMinutes(1);
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
    }
}

namespace GovernanceGraph.UnitTests.Issues;

/// <summary>Working time as one would count it by hand: looking at the clock on the wall once a minute.</summary>
internal sealed class MinuteByMinute(Calendar calendar)
{
    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(calendar.Zone);

    public DateTime Add(DateTime utc, TimeSpan working)
    {
        for (var left = (int)working.TotalMinutes; left > 0; utc = utc.AddMinutes(1))
            if (IsWorked(utc)) left--;
        return utc;
    }

    public TimeSpan Between(DateTime from, DateTime until)
    {
        var minutes = 0;
        for (; from < until; from = from.AddMinutes(1))
            if (IsWorked(from)) minutes++;
        return TimeSpan.FromMinutes(minutes);
    }

    private bool IsWorked(DateTime utc)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(utc, _zone);
        var (day, time) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        if (calendar.Days.TryGetValue(day, out var worked) ? !worked : day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) return false;
        var hours = calendar.Hours;
        return (time >= hours.MorningFrom && time < hours.MorningUntil) || (time >= hours.AfternoonFrom && time < hours.AfternoonUntil);
    }
}

namespace GovernanceGraph.Server.Demo.Issues;

/// <summary>Working time of the demo: Monday to Friday, 08–12 and 14–18 local time, but for the days of <see cref="Holidays"/>; what the rows of the working calendar say.</summary>
public static class WorkingTime
{
    /// <summary>Working minutes a day.</summary>
    public const int MinutesADay = 480;

    private static readonly TimeSpan Morning = TimeSpan.FromHours(8), Noon = TimeSpan.FromHours(12), Afternoon = TimeSpan.FromHours(14), Evening = TimeSpan.FromHours(18);

    /// <summary>The moment (UTC) at which so many working minutes have passed since another.</summary>
    public static DateTime Add(DateTime utc, double minutes)
    {
        var local = DemoClock.ToLocal(utc);
        var day = local.Date;
        var done = Worked(local.TimeOfDay);
        if (IsFree(day)) (day, done) = (NextWorkingDay(day), 0);
        var total = done + minutes;
        for (; total > MinutesADay; total -= MinutesADay) day = NextWorkingDay(day);
        return DemoClock.ToUtc(day + TimeOf(total));
    }

    private static double Worked(TimeSpan time) => Within(time, Morning, Noon) + Within(time, Afternoon, Evening);

    private static double Within(TimeSpan time, TimeSpan from, TimeSpan to) => Math.Clamp((time - from).TotalMinutes, 0, (to - from).TotalMinutes);

    private static TimeSpan TimeOf(double worked)
    {
        var time = TimeSpan.FromSeconds(Math.Floor(worked * 60));
        return time < TimeSpan.FromHours(4) ? Morning + time : Afternoon + time - TimeSpan.FromHours(4);
    }

    private static DateTime NextWorkingDay(DateTime day)
    {
        do day = day.AddDays(1);
        while (IsFree(day));
        return day;
    }

    private static bool IsFree(DateTime day) => !(Holidays.IsWorked(DateOnly.FromDateTime(day)) ?? day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
}

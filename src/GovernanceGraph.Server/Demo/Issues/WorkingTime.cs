using GovernanceGraph.Domain.Issues.Clock;
using Clock = GovernanceGraph.Domain.Issues.Clock.WorkingTime;

namespace GovernanceGraph.Server.Demo.Issues;

/// <summary>Working time of the demo, to whole seconds: Monday to Friday, 08–12 and 14–18 local time, but for the days of <see cref="Holidays"/>; what the rows of the working calendar say.</summary>
public static class WorkingTime
{
    /// <summary>Working minutes a day.</summary>
    public const int MinutesADay = 480;

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    /// <summary>The same as the clock of issues counts it.</summary>
    internal static readonly Clock Time = new(TimeZoneInfo.FindSystemTimeZoneById(DemoClock.TimeZone), WorkingHours.Usual, Holidays.Days);

    /// <summary>The moment (UTC) at which so many working minutes have passed since another. What is done as the morning ends goes on after lunch, what is done as the day ends is done.</summary>
    public static DateTime Add(DateTime utc, double minutes)
    {
        var midnight = DemoClock.ToUtc(DemoClock.ToLocal(utc).Date);
        var lunch = midnight.AddHours(12) < utc ? midnight.AddHours(12) : utc;
        var total = Time.Between(midnight, lunch).TotalMinutes + Time.Between(lunch, utc).TotalMinutes + minutes;
        var days = Math.Max(0, (int)Math.Ceiling(total / MinutesADay) - 1);
        var rest = total - days * MinutesADay;
        var worked = days * Time.Day + Second * Math.Floor(rest * 60);
        return rest >= MinutesADay ? Time.Add(midnight, worked) : Time.Add(midnight, worked + Second) - Second;
    }

    /// <summary>The working minutes between two moments (UTC).</summary>
    public static double Between(DateTime from, DateTime until) => Time.Between(from, until).TotalMinutes;
}

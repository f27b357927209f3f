using System.Globalization;

namespace GovernanceGraph.Domain.Issues.Clock;

/// <summary>The working hours of a day (上下班时间): a morning and an afternoon on the wall clock; the end of each is no longer in it.</summary>
/// <param name="MorningFrom">When the morning begins (上午上班).</param>
/// <param name="MorningUntil">When the morning ends (上午下班).</param>
/// <param name="AfternoonFrom">When the afternoon begins (下午上班), not before the morning ends.</param>
/// <param name="AfternoonUntil">When the afternoon ends (下午下班).</param>
public readonly record struct WorkingHours(TimeOnly MorningFrom, TimeOnly MorningUntil, TimeOnly AfternoonFrom, TimeOnly AfternoonUntil)
{
    /// <summary>08–12 and 14–18: the hours where no calendar says otherwise (domain.md, section 4).</summary>
    public static WorkingHours Usual { get; } = new(new TimeOnly(8, 0), new TimeOnly(12, 0), new TimeOnly(14, 0), new TimeOnly(18, 0));

    /// <summary>How long a working day is, lunch left out.</summary>
    public TimeSpan Length => MorningUntil - MorningFrom + (AfternoonUntil - AfternoonFrom);

    /// <summary>The hours of a calendar.</summary>
    public static WorkingHours Of(WorkingCalendar calendar) => Parse(calendar.MorningFrom, calendar.MorningUntil, calendar.AfternoonFrom, calendar.AfternoonUntil);

    /// <summary>The hours that four times of the form <c>HH:mm</c> say.</summary>
    /// <exception cref="FormatException">One is no such time.</exception>
    public static WorkingHours Parse(string morningFrom, string morningUntil, string afternoonFrom, string afternoonUntil) =>
        new(Time(morningFrom), Time(morningUntil), Time(afternoonFrom), Time(afternoonUntil));

    /// <summary>A time as calendars hold it, <c>HH:mm</c>.</summary>
    public static string Text(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static TimeOnly Time(string text) => TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture);
}

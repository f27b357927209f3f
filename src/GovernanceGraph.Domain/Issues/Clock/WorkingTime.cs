using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace GovernanceGraph.Domain.Issues.Clock;

/// <summary>Working time (工作时间) of an area: which moments count when a limit is in working hours or days. Never changes; any number of threads may ask it.</summary>
/// <remarks>
/// Monday to Friday are worked unless the calendar says otherwise. Each year is added up once, day by day, so that a question costs a search in a table of days, however far apart the moments are.
/// Time is measured as it passes, not on the wall clock: an hour that clocks repeat counts twice.
/// </remarks>
public sealed class WorkingTime
{
    private readonly TimeZoneInfo _zone;
    private readonly WorkingHours _hours;
    private readonly FrozenDictionary<DateOnly, bool> _days;
    private readonly ConcurrentDictionary<int, long[]> _years = new();

    /// <summary>Working time in a zone.</summary>
    /// <param name="zone">Whose days and hours they are.</param>
    /// <param name="hours">From when until when a day is worked.</param>
    /// <param name="days">The days that differ from their weekday: true for those that are worked.</param>
    public WorkingTime(TimeZoneInfo zone, WorkingHours hours, IEnumerable<KeyValuePair<DateOnly, bool>> days)
    {
        _zone = zone;
        _hours = hours;
        _days = days.ToFrozenDictionary();
    }

    /// <summary>How long an ordinary working day is: what a limit of one working day counts.</summary>
    public TimeSpan Day => _hours.Length;

    /// <summary>Working time where no calendar holds: 08–12 and 14–18, Monday to Friday.</summary>
    public static WorkingTime Usual(TimeZoneInfo zone) => new(zone, WorkingHours.Usual, []);

    /// <summary>Whether a day is worked.</summary>
    public bool IsWorked(DateOnly day) => _days.TryGetValue(day, out var worked) ? worked : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>A moment (UTC) as the clock on the wall shows it.</summary>
    public DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), _zone);

    /// <summary>The first moment (UTC) at which so much working time has passed since another. With a negative amount: the last moment from which so much passes until the other.</summary>
    /// <exception cref="ArgumentOutOfRangeException">That would be outside the years 1 to 9999.</exception>
    public DateTime Add(DateTime utc, TimeSpan working)
    {
        if (working == TimeSpan.Zero) return utc;
        var (year, worked) = PositionOf(utc);
        worked += working.Ticks;
        return working > TimeSpan.Zero ? First(year, worked) : Last(year, worked);
    }

    /// <summary>The working time that passes between two moments (UTC); negative when the second lies before the first.</summary>
    public TimeSpan Between(DateTime from, DateTime until)
    {
        if (until < from) return -Between(until, from);
        var (year, worked) = PositionOf(from);
        var (last, total) = PositionOf(until);
        for (; year < last; year++) total += Year(year)[^1];
        return new TimeSpan(total - worked);
    }

    /// <summary>The year on the wall clock, and how much has been worked in it until a moment.</summary>
    private (int Year, long Worked) PositionOf(DateTime utc)
    {
        var day = DateOnly.FromDateTime(Local(utc));
        return (day.Year, Year(day.Year)[day.DayOfYear - 1] + Worked(day).WorkedAt(utc));
    }

    private DateTime First(int year, long worked)
    {
        for (; worked > Year(year)[^1]; year++) worked -= Year(year)[^1];
        var before = Year(year);
        var day = CountWhere(before, sum => sum < worked) - 1;
        return Worked(DayOf(year, day)).FirstAt(worked - before[day]);
    }

    private DateTime Last(int year, long worked)
    {
        while (worked < 0) worked += Year(--year)[^1];
        var before = Year(year);
        var day = CountWhere(before, sum => sum <= worked) - 1;
        return Worked(DayOf(year, day)).LastAt(worked - before[day]);
    }

    /// <summary>How many of the sums, which ascend, are in the first part; at least the first is.</summary>
    private static int CountWhere(long[] sums, Func<long, bool> isInFirstPart)
    {
        var (from, until) = (1, sums.Length);
        while (from < until)
        {
            var middle = (from + until) / 2;
            if (isInFirstPart(sums[middle])) from = middle + 1;
            else until = middle;
        }
        return from;
    }

    /// <summary>How much has been worked in a year before each of its days, and in all of it.</summary>
    private long[] Year(int year) => _years.GetOrAdd(year, AddUp);

    private long[] AddUp(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, DateOnly.MinValue.Year);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, DateOnly.MaxValue.Year);
        var sums = new long[(DateTime.IsLeapYear(year) ? 366 : 365) + 1];
        for (var day = 1; day < sums.Length; day++) sums[day] = sums[day - 1] + Worked(DayOf(year, day - 1)).Length;
        return sums;
    }

    private WorkedDay Worked(DateOnly day) => IsWorked(day) ? WorkedDay.Of(day, _hours, _zone) : default;

    private static DateOnly DayOf(int year, int index) => new DateOnly(year, 1, 1).AddDays(index);
}

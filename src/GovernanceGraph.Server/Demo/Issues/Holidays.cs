using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Server.Demo.Randomness;
using GovernanceGraph.Server.Import.Calendars;

namespace GovernanceGraph.Server.Demo.Issues;

/// <summary>China's public holidays and make-up working days of 2025 and 2026, from the files that come with the program. Other years have weekends only.</summary>
internal static class Holidays
{
    private static readonly IdSeries Ids = new("calendar day");

    private static readonly string[] Files = ["china-2025", "china-2026"];

    private static readonly List<(DateOnly Date, string Name, bool Working)> Known = [.. Files.SelectMany(file => CalendarFile.Read(file).Days).SelectMany(occasion => occasion.All()).OrderBy(day => day.Date)];

    /// <summary>The days that differ from their weekday: true for those that are worked.</summary>
    public static IEnumerable<KeyValuePair<DateOnly, bool>> Days => Known.Select(day => KeyValuePair.Create(day.Date, day.Working));

    /// <summary>The working calendar of the district.</summary>
    public static WorkingCalendar Calendar(Guid districtId) =>
        new() { Id = Ids.At(0), AreaId = districtId, Name = "奎文区工作日历", MorningFrom = "08:00", MorningUntil = "12:00", AfternoonFrom = "14:00", AfternoonUntil = "18:00" };

    /// <summary>Its holidays and make-up working days.</summary>
    public static IEnumerable<CalendarDay> Rows() => Known.Select(day => new CalendarDay
    {
        Id = Ids.At(day.Date.DayNumber),
        CalendarId = Ids.At(0),
        Date = day.Date,
        Working = day.Working,
        Name = day.Name,
    });
}

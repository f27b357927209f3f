using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Issues;

/// <summary>China's public holidays and make-up working days of 2025 and 2026, as the State Council's General Office announced them (国办发明电〔2024〕12号, 〔2025〕7号). Other years have weekends only.</summary>
internal static class Holidays
{
    private static readonly IdSeries Ids = new("calendar day");

    private static readonly (string Name, string From, string Until, string[] MadeUp)[] Table =
    [
        ("元旦", "2025-01-01", "2025-01-01", []),
        ("春节", "2025-01-28", "2025-02-04", ["2025-01-26", "2025-02-08"]),
        ("清明节", "2025-04-04", "2025-04-06", []),
        ("劳动节", "2025-05-01", "2025-05-05", ["2025-04-27"]),
        ("端午节", "2025-05-31", "2025-06-02", []),
        ("国庆节、中秋节", "2025-10-01", "2025-10-08", ["2025-09-28", "2025-10-11"]),
        ("元旦", "2026-01-01", "2026-01-03", ["2026-01-04"]),
        ("春节", "2026-02-15", "2026-02-23", ["2026-02-14", "2026-02-28"]),
        ("清明节", "2026-04-04", "2026-04-06", []),
        ("劳动节", "2026-05-01", "2026-05-05", ["2026-05-09"]),
        ("端午节", "2026-06-19", "2026-06-21", []),
        ("中秋节", "2026-09-25", "2026-09-27", []),
        ("国庆节", "2026-10-01", "2026-10-07", ["2026-09-20", "2026-10-10"]),
    ];

    private static readonly List<(DateOnly Date, string Name, bool Worked)> Known = [.. Read().OrderBy(day => day.Date)];

    /// <summary>The days that differ from their weekday: true for those that are worked.</summary>
    public static IEnumerable<KeyValuePair<DateOnly, bool>> Days => Known.Select(day => KeyValuePair.Create(day.Date, day.Worked));

    /// <summary>The working calendar of the district.</summary>
    public static WorkingCalendar Calendar(Guid districtId) =>
        new() { Id = Ids.At(0), AreaId = districtId, Name = "奎文区工作日历", MorningFrom = "08:00", MorningUntil = "12:00", AfternoonFrom = "14:00", AfternoonUntil = "18:00" };

    /// <summary>Its holidays and make-up working days.</summary>
    public static IEnumerable<CalendarDay> Rows() => Known.Select(day => new CalendarDay
    {
        Id = Ids.At(day.Date.DayNumber),
        CalendarId = Ids.At(0),
        Date = day.Date,
        Working = day.Worked,
        Name = day.Name,
    });

    private static IEnumerable<(DateOnly Date, string Name, bool Worked)> Read()
    {
        foreach (var (name, from, until, madeUp) in Table)
        {
            for (var day = Day(from); day <= Day(until); day = day.AddDays(1)) yield return (day, name, false);
            foreach (var day in madeUp) yield return (Day(day), $"{name}调休", true);
        }
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}

using CsCheck;
using GovernanceGraph.Domain.Issues.Clock;

namespace GovernanceGraph.UnitTests.Issues;

/// <summary>A calendar as it was drawn, so that another way of counting can be told the same.</summary>
internal sealed record Calendar(string Zone, WorkingHours Hours, IReadOnlyDictionary<DateOnly, bool> Days)
{
    public WorkingTime Time { get; } = new(TimeZoneInfo.FindSystemTimeZoneById(Zone), Hours, Days);

    public override string ToString() => $"{Zone} {Hours} [{string.Join(' ', Days)}]";
}

/// <summary>Random calendars, moments and amounts: often around the days on which something is special.</summary>
internal static class Calendars
{
    // Clocks change at night (New York, Berlin), at midnight (Havana), by half an hour (Lord Howe), or never.
    private static readonly string[] Zones = ["Asia/Shanghai", "America/New_York", "Europe/Berlin", "America/Havana", "Australia/Lord_Howe", "Asia/Kathmandu"];

    private static readonly DateOnly[] Special =
    [
        new(2026, 1, 1), new(2026, 2, 17), new(2026, 3, 8), new(2026, 3, 29), new(2026, 4, 5), new(2026, 10, 4), new(2026, 10, 25), new(2026, 11, 1), new(2028, 2, 29), new(2027, 12, 31),
    ];

    /// <summary>Whole minutes of the years 2026 to 2028, UTC.</summary>
    public static readonly Gen<DateTime> Moments = Gen.OneOf(
        Gen.Int[0, 3 * 365 * 1440].Select(minute => new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(minute)),
        Gen.Select(One(Special), Gen.Int[-4 * 1440, 5 * 1440], (day, minute) => DateTime.SpecifyKind(day.ToDateTime(TimeOnly.MinValue), DateTimeKind.Utc).AddMinutes(minute)));

    /// <summary>Ordinary hours, and hours of the night on whole hours, so that those in which clocks change are worked.</summary>
    private static readonly Gen<WorkingHours> Hours = Gen.OneOf(
        Gen.Const(WorkingHours.Usual),
        Gen.Select(Gen.Int[0, 3], Gen.Int[(4 * 60) + 1, 1439]).SelectMany((from, late) => Gen.Int[4 * 60, late - 1].Select(early => new WorkingHours(At(from * 60), At((from + 1) * 60), At(early), At(late)))),
        Gen.Select(Gen.Int[0, 1], Gen.Int[2, 3], Gen.Int[60, 1200], (from, until, length) => new WorkingHours(At(from * 60), At(until * 60), At(until * 60), At(Math.Min(1439, (until * 60) + length)))));

    private static readonly Gen<IReadOnlyDictionary<DateOnly, bool>> Days = Gen.Select(One(Special), Gen.Int[-9, 9], Gen.Bool, (day, off, worked) => (Day: day.AddDays(off), Worked: worked)).List[0, 25]
        .Select(days => (IReadOnlyDictionary<DateOnly, bool>)days.DistinctBy(day => day.Day).ToDictionary(day => day.Day, day => day.Worked));

    public static readonly Gen<Calendar> Any = Gen.Select(One(Zones), Hours, Days, (zone, hours, days) => new Calendar(zone, hours, days));

    /// <summary>Whole minutes, up to some days' work.</summary>
    public static readonly Gen<TimeSpan> Amounts = Gen.Int[0, 2400].Select(minutes => TimeSpan.FromMinutes(minutes));

    private static Gen<T> One<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static TimeOnly At(int minute) => new(minute / 60, minute % 60);
}

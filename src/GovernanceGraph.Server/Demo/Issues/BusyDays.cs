using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Issues;

/// <summary>Spreads a year's cases over its days: weekdays, holidays, a slow growth.</summary>
internal static class BusyDays
{
    /// <summary>Each of the twelve months' days with how many cases it brings, adding up to the total.</summary>
    /// <param name="weekdays">The weight of each weekday, Monday first.</param>
    public static IEnumerable<(DateOnly Day, int Count)> Spread(DemoClock clock, string name, int total, IReadOnlyList<double> weekdays)
    {
        var days = Enumerable.Range(0, clock.Until.DayNumber - clock.From.DayNumber).Select(clock.From.AddDays).ToArray();
        var counts = Shares.Split(total, [.. days.Select((day, index) => Weight(day) * (1 + 0.2 * index / days.Length))]);
        return days.Zip(counts);

        double Weight(DateOnly day) => weekdays[((int)day.DayOfWeek + 6) % 7] * IssueCalendar.Holiday(day) * RandomStream.For(name, day.DayNumber).Between(0.88, 1.12);
    }
}

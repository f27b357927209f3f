using System.Globalization;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Issues;

/// <summary>How many issues each day brings and of which kinds: seasons, weather, weekdays, holidays and a slow growth.</summary>
internal sealed class IssueCalendar
{
    // Monday first: what gathered over the weekend comes on Monday.
    private static readonly double[] Weekdays = [1.22, 1.1, 1.06, 1.04, 1.03, 0.83, 0.72];

    private readonly IssueCatalogue _catalogue;
    private readonly Dictionary<(int Month, Weather Weather), WeightedChoice<IssueKind>> _kinds = [];

    public IssueCalendar(IssueCatalogue catalogue, DemoClock clock)
    {
        _catalogue = catalogue;
        Days = [.. Enumerable.Range(0, clock.Until.DayNumber - clock.From.DayNumber).Select(clock.From.AddDays)];
        Counts = Shares.Split(DemoFigures.Issues, [.. Days.Select(Weight)]);
    }

    public IReadOnlyList<DateOnly> Days { get; }

    /// <summary>How many issues each of <see cref="Days"/> has.</summary>
    public IReadOnlyList<int> Counts { get; }

    public WeightedChoice<IssueKind> KindsOn(DateOnly day)
    {
        var key = (day.Month, WeatherOf.Day(day));
        if (_kinds.TryGetValue(key, out var known)) return known;
        return _kinds[key] = new WeightedChoice<IssueKind>(_catalogue.Kinds.Select(kind => (kind, kind.Weight * (kind.Months[key.Month - 1] - '0') * key.Item2.Factor(kind.Code))));
    }

    private double Weight(DateOnly day, int index)
    {
        var noise = RandomStream.For("busy day", day.DayNumber).Between(0.9, 1.1);
        var growth = 1 + 0.15 * index / Days.Count;
        return KindsOn(day).Total * Weekdays[((int)day.DayOfWeek + 6) % 7] * Holiday(day) * noise * growth;
    }

    /// <summary>How busy a holiday is, 1 for all other days.</summary>
    internal static double Holiday(DateOnly day)
    {
        if ((day.Month, day.Day) is (10, <= 7)) return 0.6;
        if ((day.Month, day.Day) is (5, <= 5)) return 0.7;
        return DaysAfterNewYearsEve(day) is >= 0 and <= 7 ? 0.35 : 1;
    }

    private static int DaysAfterNewYearsEve(DateOnly day)
    {
        var newYear = new ChineseLunisolarCalendar().ToDateTime(day.Year, 1, 1, 0, 0, 0, 0);
        return day.DayNumber - DateOnly.FromDateTime(newYear).DayNumber + 1;
    }
}

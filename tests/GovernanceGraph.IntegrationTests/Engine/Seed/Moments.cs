namespace GovernanceGraph.IntegrationTests.Engine.Seed;

/// <summary>Instants and days, the first and last that C# holds among them, and some of them equal.</summary>
internal static class Moments
{
    private static readonly DateTime Midday = new(2026, 6, 30, 4, 15, 0, DateTimeKind.Utc);

    private static readonly DateTime[] Instants =
    [
        Midday, Midday.AddHours(1), Midday, Midday.AddTicks(10), Midday.AddTicks(1_234_560), new(1999, 12, 31, 23, 59, 59, 999, 999, DateTimeKind.Utc),
        DateTime.UnixEpoch, new(1, 1, 1, 0, 0, 0, DateTimeKind.Utc), new(9999, 12, 31, 23, 59, 59, 999, 999, DateTimeKind.Utc), Midday.AddDays(-30), Midday.AddDays(-30), Midday.AddDays(400),
    ];

    private static readonly DateOnly[] Days =
    [
        new(2026, 6, 30), new(1999, 12, 31), new(2000, 1, 1), DateOnly.MinValue, DateOnly.MaxValue, new(2026, 6, 30), new(2024, 2, 29),
    ];

    public static DateTime Instant(int number) => Instants[number % Instants.Length];

    public static DateTime? InstantOrNull(int number) => number % 3 == 0 ? null : Instant(number);

    public static DateOnly Day(int number) => Days[number % Days.Length];

    public static DateOnly? DayOrNull(int number) => number % 2 == 0 ? null : Day(number);
}

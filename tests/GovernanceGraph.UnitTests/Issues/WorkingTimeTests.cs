using System.Globalization;
using CsCheck;
using GovernanceGraph.Domain.Issues.Clock;
using Xunit;

namespace GovernanceGraph.UnitTests.Issues;

/// <summary>The laws of working time, and a week of Kuiwen's counted by hand.</summary>
public sealed class WorkingTimeTests
{
    private static readonly Gen<(Calendar Calendar, DateTime At, TimeSpan Amount)> Cases = Gen.Select(Calendars.Any, Calendars.Moments, Calendars.Amounts);

    [Fact]
    public void Adding_is_what_a_look_at_the_clock_every_minute_gives() =>
        Cases.Sample((calendar, at, amount) => Assert.Equal(new MinuteByMinute(calendar).Add(at, amount), calendar.Time.Add(at, amount)), iter: 1_500);

    [Fact]
    public void Measuring_is_what_a_look_at_the_clock_every_minute_gives() =>
        Gen.Select(Calendars.Any, Calendars.Moments, Gen.Int[0, 12 * 1440]).Sample((calendar, from, minutes) =>
            Assert.Equal(new MinuteByMinute(calendar).Between(from, from.AddMinutes(minutes)), calendar.Time.Between(from, from.AddMinutes(minutes))), iter: 1_000);

    [Fact]
    public void Hours_that_begin_in_an_hour_that_clocks_skip_begin_when_they_skip_it()
    {
        var night = new WorkingTime(TimeZoneInfo.FindSystemTimeZoneById("America/New_York"), WorkingHours.Parse("02:30", "05:00", "14:00", "15:00"), [KeyValuePair.Create(new DateOnly(2026, 3, 8), true)]);
        Assert.Equal(TimeSpan.FromHours(2), night.Between(new DateTime(2026, 3, 8, 6, 0, 0, DateTimeKind.Utc), new DateTime(2026, 3, 8, 12, 0, 0, DateTimeKind.Utc)));   // 03:00 to 05:00 in summer time
    }

    [Fact]
    public void Measuring_is_the_inverse_of_adding_forwards_and_backwards() => Cases.Sample((calendar, at, amount) =>
    {
        Assert.Equal(amount, calendar.Time.Between(at, calendar.Time.Add(at, amount)));
        Assert.Equal(amount, calendar.Time.Between(calendar.Time.Add(at, -amount), at));
    });

    [Fact]
    public void Adding_never_goes_back_and_goes_on_with_every_minute_more() => Gen.Select(Cases, Gen.Int[0, 30_000], Gen.Int[1, 2_000]).Sample((drawn, later, more) =>
    {
        var (at, amount, time) = (drawn.At, drawn.Amount, drawn.Calendar.Time);
        Assert.True(time.Add(at, amount) >= at);
        Assert.True(time.Add(at, amount) <= time.Add(at.AddMinutes(later), amount));
        Assert.True(time.Add(at, amount) < time.Add(at, amount + TimeSpan.FromMinutes(more)));
        Assert.True(time.Add(at, -amount - TimeSpan.FromMinutes(more)) < time.Add(at, -amount));
    });

    [Fact]
    public void Adding_twice_is_adding_the_sum() => Gen.Select(Cases, Calendars.Amounts).Sample((drawn, more) =>
    {
        var (calendar, at, amount) = drawn;
        Assert.Equal(calendar.Time.Add(at, amount + more), calendar.Time.Add(calendar.Time.Add(at, amount), more));
        Assert.Equal(calendar.Time.Add(at, -amount - more), calendar.Time.Add(calendar.Time.Add(at, -amount), -more));
    });

    [Fact]
    public void What_passes_in_two_stretches_is_what_passes_in_both() => Gen.Select(Calendars.Any, Calendars.Moments, Calendars.Moments, Calendars.Moments).Sample((calendar, a, b, c) =>
    {
        Assert.Equal(calendar.Time.Between(a, c), calendar.Time.Between(a, b) + calendar.Time.Between(b, c));
        Assert.Equal(calendar.Time.Between(a, b), -calendar.Time.Between(b, a));
    });

    [Fact]
    public void Parts_of_a_minute_count_too() => Gen.Select(Cases, Gen.Long[1, TimeSpan.TicksPerDay]).Sample((drawn, ticks) =>
        Assert.Equal(new TimeSpan(ticks), drawn.Calendar.Time.Between(drawn.At.AddTicks(ticks), drawn.Calendar.Time.Add(drawn.At.AddTicks(ticks), new TimeSpan(ticks)))));

    // Shanghai is eight hours ahead. 2026-02-13 is a Friday; the 14th is worked, the 15th to the 23rd are the Spring Festival's holidays.
    [Theory]
    [InlineData("2026-02-13 09:30", 60, "2026-02-13 10:30")] // within a morning
    [InlineData("2026-02-13 11:30", 60, "2026-02-13 14:30")] // across lunch
    [InlineData("2026-02-13 12:40", 60, "2026-02-13 15:00")] // from lunch
    [InlineData("2026-02-13 11:00", 60, "2026-02-13 12:00")] // to the end of the morning, not the beginning of the afternoon
    [InlineData("2026-02-13 17:30", 60, "2026-02-14 08:30")] // across the night, to a Saturday that is worked
    [InlineData("2026-02-13 23:59", 60, "2026-02-14 09:00")] // from midnight
    [InlineData("2026-02-14 17:00", 61, "2026-02-24 08:01")] // across the holidays
    [InlineData("2026-02-18 10:00", 480, "2026-02-24 18:00")] // from a holiday, a whole day
    [InlineData("2026-02-13 10:00", 480, "2026-02-14 10:00")] // one working day is the same time tomorrow
    [InlineData("2026-02-13 18:00", 0, "2026-02-13 18:00")] // nothing added, nothing moved
    [InlineData("2026-02-24 09:00", -120, "2026-02-14 17:00")] // backwards across the holidays
    [InlineData("2026-02-24 09:00", -60, "2026-02-24 08:00")] // backwards, to the beginning of the morning
    [InlineData("2026-02-24 14:30", -30, "2026-02-24 14:00")] // backwards, to the beginning of the afternoon, not the end of the morning
    public void A_week_of_the_district_is_counted_right(string from, int minutes, string expected) => Assert.Equal(Local(expected), SpringFestival.Add(Local(from), TimeSpan.FromMinutes(minutes)));

    [Fact]
    public void Years_apart_are_counted_as_well() =>
        Assert.Equal(2500 * WorkingTime.Usual(TimeZoneInfo.Utc).Day, WorkingTime.Usual(TimeZoneInfo.Utc).Between(Local("2026-01-05 00:00"), WorkingTime.Usual(TimeZoneInfo.Utc).Add(Local("2026-01-05 00:00"), 2500 * WorkingHours.Usual.Length)));

    internal static WorkingTime SpringFestival { get; } = new(
        TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"),
        WorkingHours.Usual,
        [KeyValuePair.Create(new DateOnly(2026, 2, 14), true), .. Enumerable.Range(15, 9).Select(day => KeyValuePair.Create(new DateOnly(2026, 2, day), false)), KeyValuePair.Create(new DateOnly(2026, 2, 28), true)]);

    internal static DateTime Local(string text) => DateTime.ParseExact(text + "+08:00", "yyyy-MM-dd HH:mmzzz", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
}

using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Clock;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.IntegrationTests.Storage;
using GovernanceGraph.Server.Import;
using GovernanceGraph.Server.Import.Calendars;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Import;

/// <summary>China's 2026 comes in from its file, and limits then count by it.</summary>
public sealed class CalendarImportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task The_announced_days_come_in_once_and_a_second_run_changes_nothing()
    {
        await using var database = await DistrictAsync();
        var report = await database.RunAsync(new CalendarImport(["china-2026"], "370705", null));
        Assert.Equal(("1 inserted, 0 updated, 0 unchanged", "39 inserted, 0 updated, 0 unchanged", 0), (report.Of("working_calendars"), report.Of("calendar_days"), report.Refused));
        Assert.True((await database.RunAsync(new CalendarImport(["china-2026"], "370705", null))).ChangedNothing());
    }

    [Fact]
    public async Task Areas_below_count_by_the_nearest_calendar_in_the_zone_of_the_root()
    {
        await using var database = await DistrictAsync();
        await using var rows = database.Context();
        var grid = (await rows.Areas.SingleAsync(area => area.Code == "370705-1")).Id;
        var friday = new DateTime(2026, 2, 13, 9, 0, 0, DateTimeKind.Utc); // 17:00 in Weifang; the next day is a Saturday
        Assert.Equal(new DateTime(2026, 2, 16, 1, 0, 0, DateTimeKind.Utc), (await new WorkingTimes(TimeProvider.System, "UTC").ForAsync(rows, grid, default)).Add(friday, TimeSpan.FromHours(2)));

        await database.RunAsync(new CalendarImport(["china-2026"], "370705", "CN-NBS"));
        Assert.Equal(new DateTime(2026, 2, 14, 1, 0, 0, DateTimeKind.Utc), (await new WorkingTimes(TimeProvider.System, "UTC").ForAsync(rows, grid, default)).Add(friday, TimeSpan.FromHours(2)));

        rows.Add(new WorkingCalendar { AreaId = grid, Name = "晚班", MorningFrom = "17:00", MorningUntil = "18:00", AfternoonFrom = "18:00", AfternoonUntil = "22:00" });
        await rows.SaveChangesAsync();
        Assert.Equal(friday.AddHours(2), (await new WorkingTimes(TimeProvider.System, "UTC").ForAsync(rows, grid, default)).Add(friday, TimeSpan.FromHours(2)));
    }

    [Fact]
    public async Task A_later_file_changes_days_and_keeps_their_ids()
    {
        await using var database = await DistrictAsync();
        await database.RunAsync(new CalendarImport(["china-2026"], "370705", null));
        var changed = Write("{ name: 变更, from: 2026-02-28, until: 2026-02-28 }");
        Assert.Equal("0 inserted, 1 updated, 0 unchanged", (await database.RunAsync(new CalendarImport([changed], "370705", null))).Of("calendar_days"));
        Assert.False(await database.ScalarAsync<bool>("SELECT working FROM calendar_days WHERE date = '2026-02-28'"));
    }

    [Theory]
    [InlineData("{ name: 春节, from: 2026-02-30, until: 2026-03-01 }", "from")]
    [InlineData("{ name: 春节, from: 2026-02-17, until: 2026-02-16 }", "until")]
    [InlineData("{ name: 春节, from: 2026-02-17, until: 2027-02-17 }", "until")]
    [InlineData("{ name: 春节, from: 2026-02-17, until: 2026-02-18, madeUpOn: [2026-02-18] }", "days")]
    public async Task What_is_no_calendar_is_refused_and_keeps_all_from_being_written(string occasion, string column)
    {
        await using var database = await DistrictAsync();
        var report = await database.RunAsync(new CalendarImport(["china-2026", Write(occasion.Replace("2026", "2028").Replace("2027", "2029"))], "370705", null));
        Assert.Equal((column, false), (Assert.Single(report.Findings).Column, report.Written));
        Assert.Equal(0, await database.ScalarAsync<long>("SELECT count(*) FROM working_calendars"));
    }

    [Fact]
    public async Task An_area_that_is_not_there_is_told()
    {
        await using var database = await DistrictAsync();
        Assert.Contains("no area with the code 1", (await Assert.ThrowsAsync<ImportException>(() => database.RunAsync(new CalendarImport(["china-2026"], "1", null)))).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private string Write(string occasion)
    {
        var path = Path.Combine(_folder.Path, "days.yaml");
        File.WriteAllText(path, $"name: 测试\nsource: 测试\ndays:\n  - {occasion}\n");
        return path;
    }

    private static async Task<TestDatabase> DistrictAsync()
    {
        var database = await TestDatabase.CreateAsync();
        await using var rows = database.Context();
        var district = new Area { Scheme = "CN-NBS", Code = "370705", Name = "奎文区", Level = AreaLevel.District, TimeZone = "Asia/Shanghai" };
        rows.AddRange(district, new Area { Scheme = "CN-NBS", Code = "370705-1", Name = "东关社区第一网格", Level = AreaLevel.Grid, Tier = 1, Parent = district });
        await rows.SaveChangesAsync();
        return database;
    }
}

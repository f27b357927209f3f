using System.Text.Json;
using GovernanceGraph.Domain.Audit;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Clock;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.IntegrationTests.Authentication;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Issues;

/// <summary>Working hours, holidays and make-up days are changed by those who may, on record, and count for what begins afterwards.</summary>
public sealed class CalendarStepTests(DeskFixture desk) : IClassFixture<DeskFixture>
{
    private static Viewer Admin { get; } = new() { Kind = ViewerKind.Person, Account = Guid.NewGuid(), Name = "管理员", Roles = [new HeldRole("ADMIN")] };

    [Fact]
    public async Task Hours_are_set_once_for_an_area_and_changed_by_version_and_each_change_is_on_record()
    {
        var area = desk.IdOfArea(desk.Elsewhere);
        var made = await StepAsync(Admin, Hours(area, "08:30", "12:00", "12:00", "17:30", "expectedVersion: 0"));
        Assert.Equal(("", 1, "08:30"), (made.Code, made.Version, made.Calendar.GetProperty("morningFrom").GetString()));
        Assert.Equal(("CALENDAR_CHANGED", 1), await RefusedAsync(Admin, Hours(area, "09:00", "12:00", "14:00", "17:30", "expectedVersion: 0")));
        Assert.Equal(2, (await StepAsync(desk["district"], Hours(area, "09:00", "12:00", "14:00", "17:30", "expectedVersion: 1 reason: \"夏季作息\""))).Version);
        await using var rows = desk.Database.Context();
        Assert.Equal(1, await rows.WorkingCalendars.CountAsync(calendar => calendar.AreaId == desk.Elsewhere.Id));
        var told = await rows.AuditEntries.Where(entry => entry.Purpose == "夏季作息" && entry.Action == AuditAction.Change).SelectMany(entry => entry.Fields).ToListAsync();
        Assert.EndsWith("hours 工作日历 08:30–12:00 12:00–17:30 → 工作日历 09:00–12:00 14:00–17:30", Assert.Single(told), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12:00", "08:00", "14:00", "18:00")]
    [InlineData("08:00", "08:00", "14:00", "18:00")]
    [InlineData("08:00", "14:00", "13:59", "18:00")]
    [InlineData("08:00", "12:00", "18:00", "18:00")]
    [InlineData("08:00", "12:00", "14:00", "24:00")]
    [InlineData("08:00", "12:00", "14:00", "1800x")]
    public async Task Hours_that_are_none_are_refused(string morningFrom, string morningUntil, string afternoonFrom, string afternoonUntil) =>
        Assert.Equal("CALENDAR_HOURS_REFUSED", (await StepAsync(Admin, Hours(desk.IdOfArea(desk.Community), morningFrom, morningUntil, afternoonFrom, afternoonUntil))).Code);

    [Fact]
    public async Task Only_administrators_and_staff_of_the_area_s_district_may()
    {
        var id = await CalendarAsync(desk.Subdistrict);
        var area = desk.IdOfArea(desk.Subdistrict);
        foreach (var viewer in new[] { Viewer.Anonymous, desk["desk"], desk["office"], desk["reporter"], Elsewhere("DISTRICT_STAFF"), Elsewhere("ADMIN"), new Viewer { Kind = ViewerKind.App, App = Guid.NewGuid(), Name = "app", Roles = [new HeldRole("ADMIN")] } })
        {
            Assert.Equal("CALENDAR_ROLE_REQUIRED", (await StepAsync(viewer, Hours(area, "08:00", "12:00", "14:00", "18:00"))).Code);
            Assert.Equal("CALENDAR_ROLE_REQUIRED", (await StepAsync(viewer, Days(id, "days: [{ date: \"2027-01-01\", working: false, name: \"元旦\" }]"))).Code);
        }

        Assert.Equal("", (await StepAsync(desk["district"], Days(id, "days: [{ date: \"2027-01-01\", working: false, name: \"元旦\" }]"))).Code);
        Assert.Equal("CALENDAR_NOT_FOUND", (await StepAsync(Admin, Days(area, "days: []"))).Code);
        Assert.Equal("CALENDAR_AREA_NOT_FOUND", (await StepAsync(Admin, Hours(id, "08:00", "12:00", "14:00", "18:00"))).Code);
    }

    [Fact]
    public async Task Days_are_added_changed_and_taken_out_at_once_and_told_day_by_day()
    {
        var id = await CalendarAsync(desk.Other);
        var days = Enumerable.Range(0, 398).Select(n => new { date = new DateOnly(2027, 1, 1).AddDays(n), working = false, name = "停工" });
        var many = await desk.AskAsync(Admin, "mutation($input: UpsertCalendarDaysInput!) { upsertCalendarDays(input: $input) { added errors { __typename } } }", new { input = new { calendarId = id, days } });
        Assert.True(many.TryGetProperty("data", out var taken) && taken.GetProperty("upsertCalendarDays").GetProperty("added").GetInt32() == 398, many.GetRawText());
        var changed = await StepAsync(Admin, Days(id, "days: [{ date: \"2027-01-02\", working: true, name: \"调休\" }, { date: \"2027-01-03\", working: false, name: \"停工\" }, { date: \"2029-01-01\", working: false, name: \"元旦\" }] removed: [\"2027-01-04\", \"2031-05-05\"] reason: \"调整安排\""));
        Assert.Equal(((1, 1, 1), 3), (changed.Counts, changed.Version));
        await using var rows = desk.Database.Context();
        var told = await rows.AuditEntries.Where(entry => entry.Purpose == "调整安排").SelectMany(entry => entry.Fields).ToListAsync();
        Assert.Equal(["2027-01-02 holiday 停工 → 2027-01-02 working 调休", "2027-01-04 holiday 停工 → –", "– → 2029-01-01 holiday 元旦"], told.Select(line => line.Split(": ", 2)[1]).Order(StringComparer.Ordinal));
        Assert.Equal(398, await rows.CalendarDays.CountAsync(day => day.Calendar!.AreaId == desk.Other.Id));
        Assert.Equal(((0, 0, 0), 3), await UnchangedAsync(id));
        Assert.Equal("CALENDAR_CHANGED", (await StepAsync(Admin, Days(id, "expectedVersion: 2 days: []"))).Code);
        Assert.Equal("CALENDAR_DAY_REFUSED", (await StepAsync(Admin, Days(id, "days: [{ date: \"2030-01-01\", working: true, name: \"甲\" }] removed: [\"2030-01-01\"]"))).Code);
        Assert.Equal("CALENDAR_DAY_REFUSED", (await StepAsync(Admin, Days(id, "removed: [\"1999-12-31\"]"))).Code);
        var tooMany = await desk.AskAsync(Admin, $"mutation {{ upsertCalendarDays(input: {{ calendarId: \"{id}\" removed: [{string.Join(" ", Enumerable.Repeat("\"2030-01-01\"", 401))}] }}) {{ added }} }}");
        Assert.True(tooMany.TryGetProperty("errors", out _), tooMany.GetRawText());
    }

    [Fact]
    public async Task A_step_is_tried_without_a_trace_and_repeated_under_its_key_without_effect()
    {
        var id = await CalendarAsync(desk.Community);
        const string day = "days: [{ date: \"2027-10-01\", working: false, name: \"国庆节\" }]";
        Assert.Equal((1, 0, 0), (await StepAsync(Admin, Days(id, day), "@dryRun")).Counts);
        Assert.Equal((1, 0, 0), (await StepAsync(Admin, Days(id, day + " idempotencyKey: \"national-day\""))).Counts);
        Assert.Equal((1, 0, 0), (await StepAsync(Admin, Days(id, day + " idempotencyKey: \"national-day\""))).Counts);
        Assert.Equal((0, 0, 0), (await StepAsync(Admin, Days(id, day))).Counts);
    }

    [Fact]
    public async Task A_new_holiday_moves_deadlines_that_are_set_afterwards_and_none_that_is_set()
    {
        var id = await CalendarAsync(desk.District);
        var issue = await desk.AtAsync(IssueState.InProgress);
        var set = await DueAsync(issue);
        var clock = new SetClock { Now = DateTimeOffset.UtcNow };
        var times = new WorkingTimes(clock);
        var before = await DeadlineAsync(times);
        var off = string.Join(" ", Enumerable.Range(0, 30).Select(n => $"{{ date: \"{DateTime.UtcNow.AddDays(n):yyyy-MM-dd}\", working: false, name: \"停工\" }}"));
        Assert.Equal("", (await StepAsync(desk["district"], Days(id, $"days: [{off}]"))).Code);
        clock.Now += WorkingTimes.KeptFor - TimeSpan.FromSeconds(1);
        Assert.Equal(before, await DeadlineAsync(times));
        clock.Now += TimeSpan.FromSeconds(1);
        Assert.InRange(await DeadlineAsync(times) - before, TimeSpan.FromDays(20), TimeSpan.FromDays(40));
        Assert.Equal(set, await DueAsync(issue));
    }

    private async Task<DateTime> DeadlineAsync(WorkingTimes times)
    {
        await using var rows = desk.Database.Context();
        return new TimeLimit(3, LimitUnit.WorkingDay).Deadline(DateTime.UtcNow.Date, await times.ForAsync(rows, desk.District.Id, default));
    }

    private async Task<string?> DueAsync(string issue) =>
        (await desk.AskAsync(desk["desk"], $"{{ issue(id: \"{issue}\") {{ dueAt }} }}")).GetProperty("data").GetProperty("issue").GetProperty("dueAt").GetString();

    private static Viewer Elsewhere(string role) => new() { Kind = ViewerKind.Person, Account = Guid.NewGuid(), Name = role, Roles = [new HeldRole(role, new HeldScope((int)AreaLevel.District, Guid.NewGuid()))] };

    private async Task<((int, int, int), int)> UnchangedAsync(string id)
    {
        var again = await StepAsync(Admin, Days(id, "days: [{ date: \"2027-01-02\", working: true, name: \"调休\" }] removed: [\"2027-01-04\"]"));
        return (again.Counts, again.Version);
    }

    private async Task<string> CalendarAsync(Area area)
    {
        await using var rows = desk.Database.Context();
        if (await rows.WorkingCalendars.SingleOrDefaultAsync(calendar => calendar.AreaId == area.Id) is { } known) return desk.IdOf<WorkingCalendar>(known.Id);
        return (await StepAsync(Admin, Hours(desk.IdOfArea(area), "08:00", "12:00", "14:00", "18:00"))).Calendar.GetProperty("id").GetString()!;
    }

    private static string Hours(string area, string morningFrom, string morningUntil, string afternoonFrom, string afternoonUntil, string more = "") =>
        $$"""setWorkingCalendar(input: { areaId: "{{area}}" name: "工作日历" morningFrom: "{{morningFrom}}" morningUntil: "{{morningUntil}}" afternoonFrom: "{{afternoonFrom}}" afternoonUntil: "{{afternoonUntil}}" {{more}} })""";

    private static string Days(string calendar, string more) => $$"""upsertCalendarDays(input: { calendarId: "{{calendar}}" {{more}} })""";

    private async Task<(string, int)> RefusedAsync(Viewer viewer, string step)
    {
        var answer = (await desk.AskAsync(viewer, $"mutation {{ step: {step} {{ errors {{ ... on Error {{ code }} ... on CalendarChangedError {{ version calendar {{ id }} }} }} }} }}")).GetProperty("data").GetProperty("step").GetProperty("errors")[0];
        return (answer.GetProperty("code").GetString()!, answer.GetProperty("version").GetInt32());
    }

    /// <summary>The code of the step's error, empty when it was taken, and what it gave back.</summary>
    private async Task<(string Code, JsonElement Calendar, int Version, (int Added, int Changed, int Removed) Counts)> StepAsync(Viewer viewer, string step, string directive = "")
    {
        var counts = step.StartsWith("upsert", StringComparison.Ordinal) ? "added changed removed" : "";
        var answer = await desk.AskAsync(viewer, $"mutation {{ step: {step} {directive} {{ calendar {{ id version morningFrom }} {counts} errors {{ ... on Error {{ code message }} }} }} }}");
        Assert.True(answer.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object, answer.GetRawText());
        var (payload, calendar) = (data.GetProperty("step"), data.GetProperty("step").GetProperty("calendar"));
        if (payload.GetProperty("errors") is { ValueKind: JsonValueKind.Array } errors) return (errors[0].GetProperty("code").GetString()!, default, 0, default);
        int Count(string name) => payload.TryGetProperty(name, out var count) ? count.GetInt32() : 0;
        return ("", calendar, calendar.GetProperty("version").GetInt32(), (Count("added"), Count("changed"), Count("removed")));
    }
}

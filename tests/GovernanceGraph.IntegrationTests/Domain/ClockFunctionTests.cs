using CsCheck;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Clock;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.IntegrationTests.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Domain;

/// <summary>The clock of the database is the clock of the rules.</summary>
public sealed class ClockFunctionTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly string[] Zones = ["Asia/Shanghai", "America/New_York", "Europe/Berlin", "Asia/Kathmandu"];
    private static readonly DateTime Start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private static readonly Gen<WorkingHours> Hours = Gen.Select(Gen.Int[300, 600], Gen.Int[0, 200], Gen.Int[0, 90], Gen.Int[0, 400], (from, morning, lunch, afternoon) =>
        new WorkingHours(At(from), At(from + 1 + morning), At(from + 1 + morning + lunch), At(from + 2 + morning + lunch + afternoon)));

    private static readonly Gen<Dictionary<DateOnly, bool>> Days = Gen.Select(Gen.Int[0, 800], Gen.Bool).List[0, 60]
        .Select(days => days.DistinctBy(day => day.Item1).ToDictionary(day => DateOnly.FromDateTime(Start).AddDays(day.Item1), day => day.Item2));

    /// <summary>Two instants of 2026 and 2027, to the second, in either order.</summary>
    private static readonly Gen<(DateTime From, DateTime Until)> Spans = Gen.Select(Gen.Int[0, 700 * 86_400], Gen.Int[-40 * 86_400, 40 * 86_400], (at, length) => (Start.AddSeconds(at), Start.AddSeconds(at + length)));

    [Fact]
    public async Task Working_minutes_are_those_that_the_rules_count()
    {
        await using var context = database.Context();
        foreach (var (zone, hours, days, spans) in Gen.Select(Gen.Int[0, Zones.Length - 1].Select(i => Zones[i]), Hours, Days, Spans.Array[40]).Array[25].Single())
        {
            var time = new WorkingTime(TimeZoneInfo.FindSystemTimeZoneById(zone), hours, days);
            var upward = await CalendarAsync(context, zone, hours, days);
            Assert.Equal([.. spans.Select(span => (int)Math.Floor(time.Between(span.From, span.Until).TotalMinutes))], await MinutesAsync(spans, upward));
        }
    }

    [Fact]
    public async Task Without_a_calendar_the_usual_hours_count()
    {
        var spans = Spans.Array[40].Single();
        var time = WorkingTime.Usual(TimeZoneInfo.FindSystemTimeZoneById(WorkingTimes.DefaultZone));
        Assert.Equal([.. spans.Select(span => (int)Math.Floor(time.Between(span.From, span.Until).TotalMinutes))], await MinutesAsync(spans, []));
    }

    [Fact]
    public async Task Each_state_and_priority_is_measured_by_the_limit_of_the_rules()
    {
        await using var context = database.Context();
        var area = await context.SavedAsync(Sample.Area(Guid.NewGuid().ToString(), AreaLevel.Community));
        var category = await context.SavedAsync(Sample.Category());
        var five = await context.SavedAsync(Specification(category));
        var issues = (from state in Enum.GetValues<IssueState>().Where(state => state != IssueState.Merged)
                      from priority in Enum.GetValues<IssuePriority>()
                      select At(Sample.Issue(area, category), state, priority)).ToList();
        context.AddRange(issues);
        await context.SaveChangesAsync();

        var rules = new IssueClock(five, WorkingTime.Usual(TimeZoneInfo.Utc));
        var ids = issues.Select(issue => issue.Id).ToList();
        var clocks = await context.RunningClocks.AsNoTracking().Where(clock => ids.Contains(clock.IssueId)).ToDictionaryAsync(clock => clock.IssueId);
        foreach (var issue in issues)
        {
            var step = IssueClock.StepOf(issue.State);
            var clock = clocks.GetValueOrDefault(issue.Id);
            Assert.Equal(step, clock?.Step);
            if (clock is null) continue;
            Assert.Equal(rules.LimitOf(step!.Value, issue.Priority), new TimeLimit(clock.Number!.Value, clock.Unit!.Value));
            Assert.Equal((IssueClock.IsPaused(issue.State), issue.StepDueAt, issue.StepDueAt is not null), (clock.Paused, clock.Deadline, clock.Overdue));
            Assert.True(IssueClock.IsPaused(issue.State) ? clock.WorkingMinutesLeft == 77 : clock.WorkingMinutesLeft < 0);
        }
    }

    [Fact]
    public async Task A_paused_clock_says_why_as_it_was_last_said()
    {
        await using var context = database.Context();
        var issue = At(Sample.Issue(await context.SavedAsync(Sample.Area(Guid.NewGuid().ToString(), AreaLevel.Community)), await context.SavedAsync(Sample.Category())), IssueState.Suspended, IssuePriority.Normal);
        await context.SavedAsync(issue);
        await context.SavedAsync(Suspended(issue, 2, "等材料"));
        await context.SavedAsync(Suspended(issue, 4, "等天晴"));
        var clock = await context.RunningClocks.AsNoTracking().SingleAsync(clock => clock.IssueId == issue.Id);
        Assert.Equal((true, "等天晴", (int?)null, (LimitUnit?)null), (clock.Paused, clock.PauseReason, clock.Number, clock.Unit));
    }

    private static TimeOnly At(int minute) => new(minute / 60, minute % 60);

    private static Issue At(Issue issue, IssueState state, IssuePriority priority)
    {
        (issue.State, issue.Status, issue.Priority) = (state, IssueStates.StatusOf(state), priority);
        if (IssueClock.IsPaused(state)) (issue.SuspendedAt, issue.MinutesLeft) = (Start, 77);
        else if (IssueClock.StepOf(state) is not null) issue.StepDueAt = Start;
        return issue;
    }

    private static IssueEvent Suspended(Issue issue, int version, string note) => new()
    {
        IssueId = issue.Id,
        Kind = IssueEventKind.Suspended,
        At = Start.AddHours(version),
        Version = version,
        FromState = IssueState.InProgress,
        ToState = IssueState.Suspended,
        Note = note,
    };

    /// <summary>Each limit has a number of its own.</summary>
    private static CategorySpecification Specification(Category category) => new()
    {
        CategoryId = category.Id,
        Type = "路灯不亮",
        Standard = "路灯亮",
        ResponsibleKinds = [GovernanceGraph.Domain.Organisations.OrganisationKind.ResidentsCommittee],
        AcceptLimit = 1,
        AcceptUnit = LimitUnit.EmergencyHour,
        HandleLimit = 2,
        HandleUnit = LimitUnit.WorkingDay,
        HighHandleLimit = 3,
        HighHandleUnit = LimitUnit.WorkingHour,
        UrgentHandleLimit = 4,
        UrgentHandleUnit = LimitUnit.EmergencyHour,
        FeedbackLimit = 5,
        FeedbackUnit = LimitUnit.WorkingDay,
        EffectRating = 3,
        FirstSupervisionHours = 0,
        SecondSupervisionHours = 24,
        DistrictSupervisionHours = 72,
    };

    /// <summary>A district with the zone and a community in it with the calendar: each is found upward.</summary>
    private static async Task<Guid[]> CalendarAsync(GovernanceContext context, string zone, WorkingHours hours, Dictionary<DateOnly, bool> days)
    {
        var district = Sample.Area(Guid.NewGuid().ToString(), AreaLevel.District);
        district.TimeZone = zone;
        await context.SavedAsync(district);
        var community = await context.SavedAsync(Sample.Area(Guid.NewGuid().ToString(), AreaLevel.Subdistrict, district));
        var calendar = await context.SavedAsync(new WorkingCalendar
        {
            AreaId = community.Id,
            Name = "工作日历",
            MorningFrom = WorkingHours.Text(hours.MorningFrom),
            MorningUntil = WorkingHours.Text(hours.MorningUntil),
            AfternoonFrom = WorkingHours.Text(hours.AfternoonFrom),
            AfternoonUntil = WorkingHours.Text(hours.AfternoonUntil),
        });
        context.AddRange(days.Select(day => new CalendarDay { CalendarId = calendar.Id, Date = day.Key, Working = day.Value, Name = "调休" }));
        await context.SaveChangesAsync();
        return [community.Id, district.Id];
    }

    private async Task<List<int>> MinutesAsync(IReadOnlyList<(DateTime From, DateTime Until)> spans, Guid[] upward)
    {
        await using var command = database.DataSource.CreateCommand($"SELECT public.{ClockFunctions.Minutes}(span.since, span.until, $3) FROM unnest($1, $2) WITH ORDINALITY AS span (since, until, place) ORDER BY span.place");
        command.Parameters.Add(new NpgsqlParameter { Value = spans.Select(span => span.From).ToArray() });
        command.Parameters.Add(new NpgsqlParameter { Value = spans.Select(span => span.Until).ToArray() });
        command.Parameters.Add(new NpgsqlParameter { Value = upward });
        await using var reader = await command.ExecuteReaderAsync();
        var minutes = new List<int>();
        while (await reader.ReadAsync()) minutes.Add(reader.GetInt32(0));
        return minutes;
    }
}

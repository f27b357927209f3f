using System.ComponentModel.DataAnnotations;
using GovernanceGraph.Contract.Commands;
using GovernanceGraph.Domain.Audit;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Storage.Grants;
using GovernanceGraph.Engine.Commands;
using GovernanceGraph.Engine.Identity;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Contract.Calendars;

/// <summary>Adds and changes the holidays and make-up working days of a calendar, and takes days out of it (维护节假日与调休), all of them at once. Deadlines that are running keep what they were given; what begins later counts by the new days, on
/// every server within 15 seconds. For administrators and for staff of the area's district; on record in the audit log, day by day.</summary>
public sealed class UpsertCalendarDays() : GovernanceCommand<UpsertCalendarDaysInput, ChangedCalendarDays>(
    typeof(CalendarRoleRequiredError), typeof(CalendarNotFoundError), typeof(CalendarDayRefusedError), typeof(CalendarChangedError))
{
    /// <summary>(ours) How many days one step may add, change or take out: more than a year has.</summary>
    public const int MostDays = 400;

    private static readonly DateOnly First = new(2000, 1, 1), Last = new(2100, 12, 31);

    /// <inheritdoc/>
    protected override async Task<Taken<ChangedCalendarDays>> RunAsync(UpsertCalendarDaysInput input, CommandScope scope)
    {
        var calendar = input.CalendarId.Type.Name != nameof(WorkingCalendar) ? null : await scope.Rows.WorkingCalendars.Include(c => c.Area).SingleOrDefaultAsync(c => c.Id == input.CalendarId.Key, scope.Cancel);
        if (calendar is null) return new CalendarNotFoundError();
        if (await CalendarDesk.EnterAsync(scope, calendar.Area!) is { } refusal) return refusal;
        await scope.Rows.Entry(calendar).ReloadAsync(scope.Cancel);   // as the step before this one left it
        if (CalendarDesk.Stale(input.ExpectedVersion, calendar) is { } stale) return stale;
        var (days, removed) = (input.Days ?? [], input.Removed ?? []);
        if (Refused([.. days.Select(day => day.Date), .. removed]) is { } wrong) return new CalendarDayRefusedError { Date = wrong };
        var dates = days.Select(day => day.Date).Concat(removed).ToList();
        var known = await scope.Rows.CalendarDays.Where(day => day.CalendarId == calendar.Id && dates.Contains(day.Date)).ToDictionaryAsync(day => day.Date, scope.Cancel);
        var told = new List<string>();
        var result = new ChangedCalendarDays { Calendar = new EntityKey<WorkingCalendar>(calendar.Id) };
        foreach (var day in days) result = Put(scope, calendar, known.GetValueOrDefault(day.Date), day, told, result);
        told.AddRange(removed.Where(known.ContainsKey).Select(date => $"{Text(known[date])} → –"));
        result = result with { Removed = await RemoveAsync(scope, calendar, removed) };
        if (told.Count == 0) return result;
        calendar.Version++;
        CalendarDesk.Record(scope, calendar, input.Reason, told);
        await scope.Rows.SaveChangesAsync(scope.Cancel);
        return result;
    }

    /// <summary>The first day that is named twice or lies outside of the range; null for none.</summary>
    private static DateOnly? Refused(IReadOnlyList<DateOnly> dates)
    {
        var named = new HashSet<DateOnly>();
        foreach (var date in dates)
            if (date < First || date > Last || !named.Add(date)) return date;
        return null;
    }

    private static ChangedCalendarDays Put(CommandScope scope, WorkingCalendar calendar, CalendarDay? known, CalendarDayInput day, List<string> told, ChangedCalendarDays result)
    {
        var before = known is null ? "–" : Text(known);
        var after = known ?? scope.Rows.CalendarDays.Add(new CalendarDay { CalendarId = calendar.Id, Date = day.Date, Name = day.Name }).Entity;
        (after.Working, after.Name) = (day.Working, day.Name);
        if (known is not null && Text(after) == before) return result;
        told.Add($"{before} → {Text(after)}");
        return known is null ? result with { Added = result.Added + 1 } : result with { Changed = result.Changed + 1 };
    }

    private static async Task<int> RemoveAsync(CommandScope scope, WorkingCalendar calendar, IReadOnlyList<DateOnly> dates) => dates.Count == 0
        ? 0
        : await scope.Rows.Database.SqlQueryRaw<int>($"SELECT public.{ServerFunctions.RemoveCalendarDays}({{0}}, {{1}}) AS \"Value\"", calendar.Id, dates.ToArray()).SingleAsync(scope.Cancel);

    private static string Text(CalendarDay day) => $"{day.Date:yyyy-MM-dd} {(day.Working ? "working" : "holiday")} {day.Name}";
}

/// <summary>Which days of which calendar (节假日与调休).</summary>
public sealed record UpsertCalendarDaysInput : KeyedInput
{
    /// <summary>The calendar (工作日历).</summary>
    public NodeId CalendarId { get; init; }

    /// <summary>The version of the calendar that was looked at (版本); where it is given and somebody changed it or its days since, nothing is done.</summary>
    public int? ExpectedVersion { get; init; }

    /// <summary>The days that are to stand in it (新增或修改的日期): a day that it has already is changed.</summary>
    [Length(0, UpsertCalendarDays.MostDays)]
    public IReadOnlyList<CalendarDayInput>? Days { get; init; }

    /// <summary>The days that are to go (移除的日期): they are as their weekday is again. Those that it does not have are passed over.</summary>
    [Length(0, UpsertCalendarDays.MostDays)]
    public IReadOnlyList<DateOnly>? Removed { get; init; }

    /// <summary>Why (原因): stands in the audit log.</summary>
    [Length(4, AuditEntry.PurposeMaxLength)]
    public string? Reason { get; init; }
}

/// <summary>A day that differs from its weekday (节假日与调休).</summary>
public sealed record CalendarDayInput
{
    /// <summary>The day (日期).</summary>
    public DateOnly Date { get; init; }

    /// <summary>Whether it is worked (是否上班): false for a holiday, true for a make-up working day (调休).</summary>
    public bool Working { get; init; }

    /// <summary>The occasion (名称), such as 春节.</summary>
    [Length(1, CalendarDay.NameMaxLength)]
    public string Name { get; init; } = "";
}

/// <summary>What became of a calendar's days (处理结果).</summary>
public sealed record ChangedCalendarDays
{
    /// <summary>The calendar (工作日历) as it is now.</summary>
    public EntityKey<WorkingCalendar>? Calendar { get; init; }

    /// <summary>How many days are new (新增天数).</summary>
    public int Added { get; init; }

    /// <summary>How many days are another than they were (修改天数).</summary>
    public int Changed { get; init; }

    /// <summary>How many days went (移除天数).</summary>
    public int Removed { get; init; }
}

using System.ComponentModel.DataAnnotations;
using System.Globalization;
using GovernanceGraph.Contract.Commands;
using GovernanceGraph.Domain.Audit;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine.Commands;
using GovernanceGraph.Engine.Identity;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Contract.Calendars;

/// <summary>Sets the working hours of an area and all below it (设定工作日历); an area that has no calendar of its own is given one, without holidays: add them by `upsertCalendarDays`. Deadlines that are running keep what they were given;
/// every server counts by the new hours within 15 seconds. For administrators and for staff of the area's district; on record in the audit log.</summary>
public sealed class SetWorkingCalendar() : GovernanceCommand<SetWorkingCalendarInput, AdministeredCalendar>(
    typeof(CalendarRoleRequiredError), typeof(CalendarAreaNotFoundError), typeof(CalendarHoursRefusedError), typeof(CalendarChangedError))
{
    /// <inheritdoc/>
    protected override async Task<Taken<AdministeredCalendar>> RunAsync(SetWorkingCalendarInput input, CommandScope scope)
    {
        if (input.AreaId.Type.Entity.Name != nameof(Area) || await scope.Rows.Areas.AsNoTracking().SingleOrDefaultAsync(area => area.Id == input.AreaId.Key, scope.Cancel) is not { } area) return new CalendarAreaNotFoundError();
        if (await CalendarDesk.EnterAsync(scope, area) is { } refusal) return refusal;
        if (!AreHours(input)) return new CalendarHoursRefusedError();
        var known = await scope.Rows.WorkingCalendars.SingleOrDefaultAsync(calendar => calendar.AreaId == area.Id, scope.Cancel);
        if (CalendarDesk.Stale(input.ExpectedVersion, known) is { } stale) return stale;
        var before = known is null ? null : Text(known);
        var calendar = known ?? new WorkingCalendar { AreaId = area.Id, Name = input.Name, MorningFrom = "", MorningUntil = "", AfternoonFrom = "", AfternoonUntil = "" };
        calendar.Name = input.Name;
        (calendar.MorningFrom, calendar.MorningUntil, calendar.AfternoonFrom, calendar.AfternoonUntil) = (input.MorningFrom, input.MorningUntil, input.AfternoonFrom, input.AfternoonUntil);
        if (known is null) scope.Rows.WorkingCalendars.Add(calendar);
        else calendar.Version++;
        CalendarDesk.Record(scope, calendar, input.Reason, [$"hours {before ?? "–"} → {Text(calendar)}"]);
        await scope.Rows.SaveChangesAsync(scope.Cancel);
        return new AdministeredCalendar { Calendar = new EntityKey<WorkingCalendar>(calendar.Id) };
    }

    private static bool AreHours(SetWorkingCalendarInput input)
    {
        string[] texts = [input.MorningFrom, input.MorningUntil, input.AfternoonFrom, input.AfternoonUntil];
        return texts.All(text => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            && string.CompareOrdinal(texts[0], texts[1]) < 0 && string.CompareOrdinal(texts[1], texts[2]) <= 0 && string.CompareOrdinal(texts[2], texts[3]) < 0;
    }

    private static string Text(WorkingCalendar calendar) => $"{calendar.Name} {calendar.MorningFrom}–{calendar.MorningUntil} {calendar.AfternoonFrom}–{calendar.AfternoonUntil}";
}

/// <summary>The working hours of an area (工作时间).</summary>
public sealed record SetWorkingCalendarInput : KeyedInput
{
    /// <summary>The area (区域).</summary>
    public NodeId AreaId { get; init; }

    /// <summary>The version of the calendar that was looked at (版本), 0 where there was none; where it is given and somebody changed it since, nothing is done.</summary>
    public int? ExpectedVersion { get; init; }

    /// <summary>The name (名称).</summary>
    [Length(1, WorkingCalendar.NameMaxLength)]
    public string Name { get; init; } = "";

    /// <summary>When the morning begins (上午上班), local time as <c>HH:mm</c>.</summary>
    [Length(WorkingCalendar.TimeLength, WorkingCalendar.TimeLength)]
    public string MorningFrom { get; init; } = "";

    /// <summary>When the morning ends (上午下班), local time as <c>HH:mm</c>.</summary>
    [Length(WorkingCalendar.TimeLength, WorkingCalendar.TimeLength)]
    public string MorningUntil { get; init; } = "";

    /// <summary>When the afternoon begins (下午上班), local time as <c>HH:mm</c>.</summary>
    [Length(WorkingCalendar.TimeLength, WorkingCalendar.TimeLength)]
    public string AfternoonFrom { get; init; } = "";

    /// <summary>When the afternoon ends (下午下班), local time as <c>HH:mm</c>.</summary>
    [Length(WorkingCalendar.TimeLength, WorkingCalendar.TimeLength)]
    public string AfternoonUntil { get; init; } = "";

    /// <summary>Why (原因): stands in the audit log.</summary>
    [Length(4, AuditEntry.PurposeMaxLength)]
    public string? Reason { get; init; }
}

/// <summary>A working calendar after a step of its administration (工作日历).</summary>
public sealed record AdministeredCalendar
{
    /// <summary>The calendar (工作日历) as it is now.</summary>
    public EntityKey<WorkingCalendar>? Calendar { get; init; }
}

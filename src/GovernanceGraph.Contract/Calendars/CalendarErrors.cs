using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Engine.Commands;

namespace GovernanceGraph.Contract.Calendars;

/// <summary>The viewer does not administer the calendar of the area (无日历管理权限).</summary>
public sealed record CalendarRoleRequiredError() : CommandError("The calendar of an area is changed by administrators and by staff of the district that the area lies in.");

/// <summary>The id names no area (区域不存在).</summary>
public sealed record CalendarAreaNotFoundError() : CommandError("The id names no area.");

/// <summary>The id names no working calendar (日历不存在).</summary>
public sealed record CalendarNotFoundError() : CommandError("The id names no working calendar.");

/// <summary>The working hours are none (工作时间无效).</summary>
public sealed record CalendarHoursRefusedError() : CommandError("Working hours are times of the form HH:mm, each later than the one before; only the afternoon may begin when the morning ends.");

/// <summary>A day is named twice, or lies too far away (日期无效).</summary>
public sealed record CalendarDayRefusedError() : CommandError("Each day may be named once, in `days` or in `removed`, between the years 2000 and 2100; `date` says which is not.")
{
    /// <summary>The day (日期).</summary>
    public DateOnly Date { get; init; }
}

/// <summary>Somebody else changed the calendar or its days meanwhile (已被他人修改).</summary>
public sealed record CalendarChangedError() : CommandError("It has another version than `expectedVersion`: somebody changed it meanwhile. Look at what it is now, and try again.")
{
    /// <summary>The calendar as it is (当前日历); null where the area has none.</summary>
    public EntityKey<WorkingCalendar>? Calendar { get; init; }

    /// <summary>The version that it has (当前版本); 0 where the area has none.</summary>
    public int Version { get; init; }
}

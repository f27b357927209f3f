using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Services;

/// <summary>When a facility is open or a service is given on one weekday (开放时间), as HSDS's schedule; several for a day with a break.</summary>
public sealed class Schedule : Entity
{
    /// <summary>Length of <see cref="Opens"/> and <see cref="Closes"/>, in characters.</summary>
    public const int TimeMaxLength = 5;

    /// <summary>Longest <see cref="Note"/>, in characters.</summary>
    public const int NoteMaxLength = 500;

    /// <summary>The facility (设施), unless it is a service's.</summary>
    public Guid? FacilityId { get; init; }

    /// <summary>The facility (设施), unless it is a service's.</summary>
    public Facility? Facility { get; init; }

    /// <summary>The service (服务事项), unless it is a facility's.</summary>
    public Guid? ServiceId { get; init; }

    /// <summary>The service (服务事项), unless it is a facility's.</summary>
    public Service? Service { get; init; }

    /// <summary>The weekday (星期), 1 for Monday to 7 for Sunday (ISO 8601).</summary>
    public short Weekday { get; set; }

    /// <summary>When it begins (开始时间), local time as <c>HH:MM</c>.</summary>
    public required string Opens { get; set; }

    /// <summary>When it ends (结束时间), local time as <c>HH:MM</c>, later than <see cref="Opens"/>; <c>24:00</c> is midnight.</summary>
    public required string Closes { get; set; }

    /// <summary>First day of validity (生效日期); null when it has always been so.</summary>
    public DateOnly? ValidFrom { get; set; }

    /// <summary>Last day of validity (失效日期); null while it lasts.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>Whether it rests on public holidays (节假日休息).</summary>
    public bool ClosedOnHolidays { get; set; }

    /// <summary>What else is to know (说明).</summary>
    public string? Note { get; set; }
}

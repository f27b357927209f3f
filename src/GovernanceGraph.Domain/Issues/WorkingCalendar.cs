using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.Issues;

/// <summary>The working time of an area (工作日历): Monday to Friday, a morning and an afternoon, unless a <see cref="CalendarDay"/> says otherwise. Limits in working hours and days count by it.</summary>
public sealed class WorkingCalendar : Entity
{
    /// <summary>Longest <see cref="Name"/>, in characters.</summary>
    public const int NameMaxLength = 100;

    /// <summary>Length of a time of day, <c>HH:mm</c>.</summary>
    public const int TimeLength = 5;

    /// <summary>The area in which it holds, and below it (适用区域); an area has one at most.</summary>
    public Guid AreaId { get; init; }

    /// <summary>The area in which it holds, and below it (适用区域); an area has one at most.</summary>
    public Area? Area { get; init; }

    /// <summary>The name (名称).</summary>
    public required string Name { get; set; }

    /// <summary>When the morning begins (上午上班), local time as <c>HH:mm</c>.</summary>
    public required string MorningFrom { get; set; }

    /// <summary>When the morning ends (上午下班), local time as <c>HH:mm</c>.</summary>
    public required string MorningUntil { get; set; }

    /// <summary>When the afternoon begins (下午上班), local time as <c>HH:mm</c>.</summary>
    public required string AfternoonFrom { get; set; }

    /// <summary>When the afternoon ends (下午下班), local time as <c>HH:mm</c>.</summary>
    public required string AfternoonUntil { get; set; }

    /// <summary>Which state of it and its days this is (版本): 1, and one more with each change.</summary>
    public int Version { get; set; } = 1;

    /// <summary>The days that differ from their weekday (节假日与调休).</summary>
    public ICollection<CalendarDay> Days { get; } = [];
}

using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Issues;

/// <summary>A day that differs from its weekday (节假日与调休): a holiday, or a weekend day that is worked to make up for one.</summary>
public sealed class CalendarDay : Entity
{
    /// <summary>Longest <see cref="Name"/>, in characters.</summary>
    public const int NameMaxLength = 100;

    /// <summary>The calendar (工作日历).</summary>
    public Guid CalendarId { get; init; }

    /// <summary>The calendar (工作日历).</summary>
    public WorkingCalendar? Calendar { get; init; }

    /// <summary>The day (日期), once in each calendar.</summary>
    public DateOnly Date { get; init; }

    /// <summary>Whether it is worked (是否上班): false for a holiday, true for a make-up working day (调休).</summary>
    public bool Working { get; set; }

    /// <summary>The occasion (名称), such as 春节.</summary>
    public required string Name { get; set; }
}

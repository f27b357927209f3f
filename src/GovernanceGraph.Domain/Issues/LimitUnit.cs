namespace GovernanceGraph.Domain.Issues;

/// <summary>What a time limit counts (时限单位).</summary>
public enum LimitUnit
{
    /// <summary>Hours of the clock, day and night (紧急小时).</summary>
    EmergencyHour,

    /// <summary>Hours of the district's working time (工作小时); see <see cref="WorkingCalendar"/>.</summary>
    WorkingHour,

    /// <summary>Days of the district's working time (工作日); see <see cref="WorkingCalendar"/>.</summary>
    WorkingDay,
}

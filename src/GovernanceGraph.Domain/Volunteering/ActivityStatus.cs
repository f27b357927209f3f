namespace GovernanceGraph.Domain.Volunteering;

/// <summary>How an activity stands (活动状态).</summary>
public enum ActivityStatus
{
    /// <summary>Announced; people may sign up (报名中).</summary>
    Planned,

    /// <summary>Held (已举办).</summary>
    Held,

    /// <summary>Called off (已取消).</summary>
    Cancelled,
}

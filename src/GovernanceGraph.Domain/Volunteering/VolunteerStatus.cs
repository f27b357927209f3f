namespace GovernanceGraph.Domain.Volunteering;

/// <summary>Whether a volunteer takes part (志愿者状态).</summary>
public enum VolunteerStatus
{
    /// <summary>Takes part (活跃).</summary>
    Active,

    /// <summary>Pauses for a time (暂停).</summary>
    Paused,

    /// <summary>Has left (已退出).</summary>
    Ended,
}

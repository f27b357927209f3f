namespace GovernanceGraph.Domain.Volunteering;

/// <summary>How a volunteer's part in an activity stands (报名状态).</summary>
public enum SignupStatus
{
    /// <summary>Signed up (已报名).</summary>
    SignedUp,

    /// <summary>Came; the hours are not confirmed yet (已签到).</summary>
    CheckedIn,

    /// <summary>Served; the hours are confirmed (已确认).</summary>
    Confirmed,

    /// <summary>Did not come (缺席).</summary>
    Absent,

    /// <summary>Withdrew (已取消).</summary>
    Cancelled,
}

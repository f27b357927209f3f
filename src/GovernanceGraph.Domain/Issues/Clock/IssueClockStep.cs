namespace GovernanceGraph.Domain.Issues.Clock;

/// <summary>The step of an issue that the clock measures (计时环节).</summary>
public enum IssueClockStep
{
    /// <summary>To accept the issue, or to reject it (受理).</summary>
    Accept,

    /// <summary>To handle it (办理).</summary>
    Handle,

    /// <summary>To tell the resident the result (反馈).</summary>
    FeedBack,
}

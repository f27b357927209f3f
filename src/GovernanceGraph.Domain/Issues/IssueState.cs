namespace GovernanceGraph.Domain.Issues;

/// <summary>The step at which an issue stands (办理环节).</summary>
public enum IssueState
{
    /// <summary>Filed, waiting to be accepted (待受理).</summary>
    Submitted,

    /// <summary>Accepted, waiting to be assigned (已受理).</summary>
    Accepted,

    /// <summary>Being handled (办理中).</summary>
    InProgress,

    /// <summary>Put on the ledger for a reason, the clock paused (挂账).</summary>
    Suspended,

    /// <summary>Handled, waiting for feedback to the resident (已办理).</summary>
    Handled,

    /// <summary>Fed back, waiting for the rating (已反馈).</summary>
    FedBack,

    /// <summary>Closed (已办结).</summary>
    Closed,

    /// <summary>Rejected with a reason (不予受理).</summary>
    Rejected,

    /// <summary>Merged into another issue (已合并).</summary>
    Merged,

    /// <summary>Withdrawn by its reporter (已撤回).</summary>
    Withdrawn,
}

namespace GovernanceGraph.Domain.Issues;

/// <summary>What happened to an issue (办理动作).</summary>
public enum IssueEventKind
{
    /// <summary>It was filed (提交).</summary>
    Submitted,

    /// <summary>It was accepted (受理).</summary>
    Accepted,

    /// <summary>It was rejected (不予受理).</summary>
    Rejected,

    /// <summary>It was returned with a reason (退回).</summary>
    Returned,

    /// <summary>It was assigned (派单).</summary>
    Assigned,

    /// <summary>It was handed to another organisation (转办).</summary>
    Transferred,

    /// <summary>It was handled (办理).</summary>
    Handled,

    /// <summary>It was put on the ledger, the clock paused (挂账).</summary>
    Suspended,

    /// <summary>It was taken up again (恢复办理).</summary>
    Resumed,

    /// <summary>Its deadline was extended (延期).</summary>
    Extended,

    /// <summary>It was put under supervision (督办).</summary>
    Supervised,

    /// <summary>It was verified on the ground (核查).</summary>
    Verified,

    /// <summary>The result was fed back (反馈).</summary>
    FedBack,

    /// <summary>The resident rated it (评价).</summary>
    Rated,

    /// <summary>It was opened again (重新办理).</summary>
    Reopened,

    /// <summary>It was merged into another issue (合并).</summary>
    Merged,

    /// <summary>Another resident joined it (附议).</summary>
    Joined,

    /// <summary>It was withdrawn (撤回).</summary>
    Withdrawn,

    /// <summary>A comment was added (备注).</summary>
    Commented,

    /// <summary>It was closed (办结).</summary>
    Closed,

    /// <summary>Its visibility was changed (变更公开范围).</summary>
    VisibilityChanged,

    /// <summary>Whether the reporter stays hidden was changed (变更匿名).</summary>
    PrivacyChanged,

    /// <summary>An extension was asked for (申请延期).</summary>
    ExtensionAsked,

    /// <summary>An extension was refused (不予延期).</summary>
    ExtensionRefused,

    /// <summary>Who handles it was reminded of the deadline (催办).</summary>
    Reminded,

    /// <summary>Files were added (添加附件).</summary>
    Attached,
}

namespace GovernanceGraph.Domain.Events;

/// <summary>What kind of event it is (事件类型): the kind of object, then what happened to it. New ones may come: pass over those that you do not know.</summary>
public enum EventType
{
    /// <summary>An issue was filed (提交).</summary>
    IssueSubmitted,

    /// <summary>An issue was accepted (受理).</summary>
    IssueAccepted,

    /// <summary>An issue was rejected (不予受理).</summary>
    IssueRejected,

    /// <summary>An issue was returned with a reason (退回).</summary>
    IssueReturned,

    /// <summary>An issue was assigned (派单).</summary>
    IssueAssigned,

    /// <summary>An issue was handed to another organisation (转办).</summary>
    IssueTransferred,

    /// <summary>An issue was handled (办理).</summary>
    IssueHandled,

    /// <summary>An issue was put on the ledger, the clock paused (挂账).</summary>
    IssueSuspended,

    /// <summary>An issue was taken up again (恢复办理).</summary>
    IssueResumed,

    /// <summary>An issue's deadline was extended (延期).</summary>
    IssueExtended,

    /// <summary>An issue was put under supervision (督办).</summary>
    IssueSupervised,

    /// <summary>An issue was verified on the ground (核查).</summary>
    IssueVerified,

    /// <summary>An issue's result was fed back (反馈).</summary>
    IssueFedBack,

    /// <summary>A resident rated how an issue was dealt with (评价).</summary>
    IssueRated,

    /// <summary>An issue was opened again (重新办理).</summary>
    IssueReopened,

    /// <summary>An issue was merged into another issue (合并).</summary>
    IssueMerged,

    /// <summary>Another resident joined an issue (附议).</summary>
    IssueJoined,

    /// <summary>An issue was withdrawn (撤回).</summary>
    IssueWithdrawn,

    /// <summary>A comment was added to an issue (备注).</summary>
    IssueCommented,

    /// <summary>An issue was closed (办结).</summary>
    IssueClosed,

    /// <summary>An issue's visibility was changed (变更公开范围).</summary>
    IssueVisibilityChanged,

    /// <summary>Whether an issue's reporter stays hidden was changed (变更匿名).</summary>
    IssuePrivacyChanged,

    /// <summary>An extension was asked for an issue (申请延期).</summary>
    IssueExtensionAsked,

    /// <summary>An extension of an issue was refused (不予延期).</summary>
    IssueExtensionRefused,

    /// <summary>Who handles an issue was reminded of the deadline (催办).</summary>
    IssueReminded,

    /// <summary>Files were added to an issue (添加附件).</summary>
    IssueAttached,
}

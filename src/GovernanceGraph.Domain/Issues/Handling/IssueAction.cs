namespace GovernanceGraph.Domain.Issues.Handling;

/// <summary>A step that somebody can take on an issue (办理操作).</summary>
public enum IssueAction
{
    /// <summary>Take it up (受理): `acceptIssue`.</summary>
    Accept,

    /// <summary>Refuse it with a reason (不予受理): `rejectIssue`.</summary>
    Reject,

    /// <summary>Give it to somebody to handle (派单): `assignIssue`.</summary>
    Assign,

    /// <summary>Send it back to be accepted anew (退回): `returnIssue`.</summary>
    Return,

    /// <summary>Hand it to another organisation (转办): `transferIssue`.</summary>
    Transfer,

    /// <summary>Say that it is done, and how (办理): `handleIssue`.</summary>
    Handle,

    /// <summary>Ask for more time, or grant it from above (延期): `extendDeadline`.</summary>
    Extend,

    /// <summary>Grant or refuse the time asked for (延期审批): `decideExtension`.</summary>
    DecideExtension,

    /// <summary>Put it on the ledger for a reason, the clock paused (挂账): `suspendIssue`.</summary>
    Suspend,

    /// <summary>Take it up again (恢复办理): `resumeIssue`.</summary>
    Resume,

    /// <summary>Supervise it from above (督办): `superviseIssue`.</summary>
    Supervise,

    /// <summary>Look at the result on the ground as a third person (核查): `verifyIssue`.</summary>
    Verify,

    /// <summary>Tell the resident what was done (反馈): `giveFeedback`.</summary>
    GiveFeedback,

    /// <summary>Rate how it was dealt with (评价): `rateIssue`.</summary>
    Rate,

    /// <summary>Close it where nobody can rate it (办结): `closeIssue`.</summary>
    Close,

    /// <summary>Open it again (重新办理): `reopenIssue`.</summary>
    Reopen,

    /// <summary>Merge it into another issue (合并): `mergeIssues`.</summary>
    Merge,

    /// <summary>Join it in place of reporting the same (附议): `joinIssue`.</summary>
    Join,

    /// <summary>Take it back (撤回): `withdrawIssue`.</summary>
    Withdraw,

    /// <summary>Add a comment (备注): `commentIssue`.</summary>
    Comment,

    /// <summary>Add files (添加附件): `attachToIssue`.</summary>
    Attach,

    /// <summary>Change who may see it (变更公开范围): `setIssueVisibility`.</summary>
    SetVisibility,

    /// <summary>Change whether the reporter stays hidden (变更匿名): `setReporterPrivacy`.</summary>
    SetReporterPrivacy,
}

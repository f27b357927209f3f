namespace GovernanceGraph.Domain.Issues.Handling;

/// <summary>Why a step may not be taken now (受阻原因).</summary>
public enum IssueObstacle
{
    /// <summary>Nobody is signed in (未登录).</summary>
    NotSignedIn,

    /// <summary>The step belongs to others (无此权限).</summary>
    NotYours,

    /// <summary>It cannot be taken in this state (环节不符).</summary>
    WrongState,

    /// <summary>An extension waits for its decision already (延期待批).</summary>
    ExtensionWaits,

    /// <summary>No extension waits for a decision (没有待批的延期).</summary>
    NoExtensionWaits,

    /// <summary>Whoever asked for the time, accepted or handled the issue may not decide on it (不得自行审批或核查).</summary>
    NotThirdPerson,

    /// <summary>The category asks for a third person's look first (尚未核查).</summary>
    NotVerified,

    /// <summary>The resident who reported it rates it (由反映人评价); it closes by itself after seven days.</summary>
    RatedByReporter,
}

/// <summary>What the rules need to know of an issue and of who wants to act on it.</summary>
/// <param name="State">Its state.</param>
/// <param name="Parties">What the actor is to it.</param>
/// <param name="IsThirdPerson">Whether the actor neither accepted nor handled it, nor is it assigned to them.</param>
/// <param name="ExtensionWaits">Whether an extension waits for its decision.</param>
/// <param name="NeedsVerification">Whether the category asks for a third person's look that has not passed yet.</param>
/// <param name="IsRatedByReporter">Whether there is a reporter who can rate it.</param>
public readonly record struct IssueFacts(IssueState State, IssueParty Parties, bool IsThirdPerson, bool ExtensionWaits, bool NeedsVerification, bool IsRatedByReporter);

/// <summary>Who may take which step when: what commands refuse by, and what `availableActions` tells.</summary>
public static class IssueRules
{
    /// <summary>Who may take each step. The brief names the steps and the staff (受理、办理、督办、反馈、评价); who else may is (ours).</summary>
    private static readonly Dictionary<IssueAction, IssueParty> Who = new()
    {
        [IssueAction.Accept] = IssueParty.Desk,
        [IssueAction.Reject] = IssueParty.Desk,
        [IssueAction.Assign] = IssueParty.Desk | IssueParty.Responsible,
        [IssueAction.Return] = IssueParty.Handlers,
        [IssueAction.Transfer] = IssueParty.Handlers,
        [IssueAction.Handle] = IssueParty.Staff,
        [IssueAction.Extend] = IssueParty.Handlers,
        [IssueAction.DecideExtension] = IssueParty.Above,
        [IssueAction.Suspend] = IssueParty.Handlers,
        [IssueAction.Resume] = IssueParty.Handlers,
        [IssueAction.Supervise] = IssueParty.Above,
        [IssueAction.Verify] = IssueParty.Staff | IssueParty.Volunteer,
        [IssueAction.GiveFeedback] = IssueParty.Desk | IssueParty.Responsible,
        [IssueAction.Rate] = IssueParty.Reporter,
        [IssueAction.Close] = IssueParty.Desk,
        [IssueAction.Reopen] = IssueParty.Desk,
        [IssueAction.Merge] = IssueParty.Desk,
        [IssueAction.Join] = IssueParty.Resident,
        [IssueAction.Withdraw] = IssueParty.Reporter,
        [IssueAction.Comment] = IssueParty.Reporter | IssueParty.Staff,
        [IssueAction.Attach] = IssueParty.Reporter | IssueParty.Staff,
        [IssueAction.SetVisibility] = IssueParty.Reporter | IssueParty.Desk,
        [IssueAction.SetReporterPrivacy] = IssueParty.Reporter | IssueParty.Desk,
    };

    /// <summary>The step that each kind of event tells of; reporting and what the clock does by itself are no steps of the chart.</summary>
    private static readonly Dictionary<IssueEventKind, IssueAction> StepOf = new()
    {
        [IssueEventKind.Accepted] = IssueAction.Accept,
        [IssueEventKind.Rejected] = IssueAction.Reject,
        [IssueEventKind.Assigned] = IssueAction.Assign,
        [IssueEventKind.Returned] = IssueAction.Return,
        [IssueEventKind.Transferred] = IssueAction.Transfer,
        [IssueEventKind.Handled] = IssueAction.Handle,
        [IssueEventKind.ExtensionAsked] = IssueAction.Extend,
        [IssueEventKind.Extended] = IssueAction.DecideExtension,
        [IssueEventKind.ExtensionRefused] = IssueAction.DecideExtension,
        [IssueEventKind.Suspended] = IssueAction.Suspend,
        [IssueEventKind.Resumed] = IssueAction.Resume,
        [IssueEventKind.Supervised] = IssueAction.Supervise,
        [IssueEventKind.Verified] = IssueAction.Verify,
        [IssueEventKind.FedBack] = IssueAction.GiveFeedback,
        [IssueEventKind.Rated] = IssueAction.Rate,
        [IssueEventKind.Closed] = IssueAction.Close,
        [IssueEventKind.Reopened] = IssueAction.Reopen,
        [IssueEventKind.Merged] = IssueAction.Merge,
        [IssueEventKind.Joined] = IssueAction.Join,
        [IssueEventKind.Withdrawn] = IssueAction.Withdraw,
        [IssueEventKind.Commented] = IssueAction.Comment,
        [IssueEventKind.Attached] = IssueAction.Attach,
        [IssueEventKind.VisibilityChanged] = IssueAction.SetVisibility,
        [IssueEventKind.PrivacyChanged] = IssueAction.SetReporterPrivacy,
    };

    /// <summary>Whether an event of a kind can happen to an issue in a state.</summary>
    public static bool Allows(IssueState state, IssueEventKind kind) => kind == IssueEventKind.Reminded ? IssueStates.StatusOf(state) == IssueStatus.Open : StepOf.TryGetValue(kind, out var step) && IssueChart.Allows(state, step);

    /// <summary>Who may take a step.</summary>
    public static IssueParty PartiesOf(IssueAction action) => Who[action];

    /// <summary>What stands in the way of a step; null when nothing does.</summary>
    public static IssueObstacle? Obstacle(IssueAction action, in IssueFacts facts)
    {
        if (facts.Parties == IssueParty.None) return IssueObstacle.NotSignedIn;
        if ((Who[action] & facts.Parties) == 0) return IssueObstacle.NotYours;
        if (!IssueChart.Allows(facts.State, action)) return IssueObstacle.WrongState;
        return action switch
        {
            IssueAction.Extend when facts.ExtensionWaits => IssueObstacle.ExtensionWaits,
            IssueAction.DecideExtension when !facts.ExtensionWaits => IssueObstacle.NoExtensionWaits,
            IssueAction.Verify when !facts.IsThirdPerson => IssueObstacle.NotThirdPerson,
            IssueAction.GiveFeedback when facts.NeedsVerification => IssueObstacle.NotVerified,
            IssueAction.Close when facts.IsRatedByReporter => IssueObstacle.RatedByReporter,
            IssueAction.Join when facts.Parties.HasFlag(IssueParty.Reporter) => IssueObstacle.NotYours,
            _ => null,
        };
    }

    /// <summary>Whether somebody neither accepted nor handled an issue, nor has it been assigned to them.</summary>
    public static bool IsThirdPerson(Guid person, Guid? acceptedBy, Guid? handledBy, Guid? assignee) => person != acceptedBy && person != handledBy && person != assignee;

    /// <summary>Whether a reporter rates an issue: one whom it came from and who asked for something, not staff who found it.</summary>
    public static bool IsRatedByReporter(bool hasReporter, IssueSource source) => hasReporter && source is not (IssueSource.GridPatrol or IssueSource.Diary);
}

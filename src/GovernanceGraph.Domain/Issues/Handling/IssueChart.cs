using System.Collections.Frozen;
using Stateless;
using Stateless.Graph;

namespace GovernanceGraph.Domain.Issues.Handling;

/// <summary>
/// The state chart of issues (办理流程): in which state which step can be taken, and where it leads. The one table of it: commands refuse by it, `availableActions` tells by it, the demo's and
/// all other histories are checked by it, and the picture in ARCHITECTURE.md is drawn of it. That merging and withdrawing are possible until the issue is handled is (ours).
/// </summary>
public static class IssueChart
{
    private static readonly StateMachine<IssueState, IssueAction> Machine = Make();

    private static readonly FrozenDictionary<(IssueState State, IssueAction Action), IssueState[]> Steps = Machine.GetInfo().States
        .SelectMany(state => state.FixedTransitions.Select(step => (From: (IssueState)state.UnderlyingState, Action: (IssueAction)step.Trigger.UnderlyingTrigger, To: (IssueState)step.DestinationState.UnderlyingState)))
        .GroupBy(step => (step.From, step.Action)).ToFrozenDictionary(steps => steps.Key, steps => steps.Select(step => step.To).ToArray());

    /// <summary>Whether a step can be taken in a state.</summary>
    public static bool Allows(IssueState state, IssueAction action) => Steps.ContainsKey((state, action));

    /// <summary>The steps that can be taken in a state, in their declared order.</summary>
    public static IReadOnlyList<IssueAction> From(IssueState state) => [.. Enum.GetValues<IssueAction>().Where(action => Allows(state, action))];

    /// <summary>Where a step can lead from a state; the state itself where it does not change it.</summary>
    public static IReadOnlyList<IssueState> To(IssueState state, IssueAction action) => Steps.GetValueOrDefault((state, action), []);

    /// <summary>The picture, in Mermaid's language; steps that leave the state as it is are left out.</summary>
    public static string Draw() => string.Join('\n', MermaidGraph.Format(Machine.GetInfo()).ReplaceLineEndings("\n").Split('\n').Where(line => !line.EndsWith("[Function]", StringComparison.Ordinal)).Select(line => line.Trim()));

    private static StateMachine<IssueState, IssueAction> Make()
    {
        var machine = new StateMachine<IssueState, IssueAction>(IssueState.Submitted);
        machine.Configure(IssueState.Submitted)
            .Permit(IssueAction.Accept, IssueState.Accepted)
            .Permit(IssueAction.Reject, IssueState.Rejected)
            .Permit(IssueAction.Merge, IssueState.Merged)
            .Permit(IssueAction.Withdraw, IssueState.Withdrawn)
            .Stay(IssueAction.Supervise, IssueAction.Join);
        machine.Configure(IssueState.Accepted)
            .Permit(IssueAction.Assign, IssueState.InProgress)
            .Permit(IssueAction.Return, IssueState.Submitted)
            .Permit(IssueAction.Merge, IssueState.Merged)
            .Permit(IssueAction.Withdraw, IssueState.Withdrawn)
            .Stay(IssueAction.Transfer, IssueAction.Extend, IssueAction.DecideExtension, IssueAction.Supervise, IssueAction.Join);
        machine.Configure(IssueState.InProgress)
            .Permit(IssueAction.Handle, IssueState.Handled)
            .Permit(IssueAction.Return, IssueState.Submitted)
            .Permit(IssueAction.Suspend, IssueState.Suspended)
            .Permit(IssueAction.Merge, IssueState.Merged)
            .Permit(IssueAction.Withdraw, IssueState.Withdrawn)
            .Stay(IssueAction.Assign, IssueAction.Transfer, IssueAction.Extend, IssueAction.DecideExtension, IssueAction.Supervise, IssueAction.Join);
        machine.Configure(IssueState.Suspended)
            .Permit(IssueAction.Resume, IssueState.InProgress)
            .Stay(IssueAction.Join);
        machine.Configure(IssueState.Handled)
            .Permit(IssueAction.GiveFeedback, IssueState.FedBack)
            .PermitReentryIf(IssueAction.Verify, () => true, "passed")
            .PermitIf(IssueAction.Verify, IssueState.InProgress, () => true, "failed")
            .Permit(IssueAction.Reopen, IssueState.InProgress)
            .Stay(IssueAction.Supervise);
        machine.Configure(IssueState.FedBack)
            .PermitIf(IssueAction.Rate, IssueState.Closed, () => true, "3 to 5 stars")
            .PermitIf(IssueAction.Rate, IssueState.InProgress, () => true, "1 or 2 stars")
            .Permit(IssueAction.Close, IssueState.Closed)
            .Permit(IssueAction.Reopen, IssueState.InProgress);
        machine.Configure(IssueState.Closed).Permit(IssueAction.Reopen, IssueState.InProgress);
        foreach (var state in Enum.GetValues<IssueState>()) machine.Configure(state).Stay(IssueAction.Comment, IssueAction.Attach, IssueAction.SetVisibility, IssueAction.SetReporterPrivacy);
        return machine;
    }

    private static StateMachine<IssueState, IssueAction>.StateConfiguration Stay(this StateMachine<IssueState, IssueAction>.StateConfiguration state, params ReadOnlySpan<IssueAction> actions)
    {
        foreach (var action in actions) state.InternalTransition(action, () => { });
        return state;
    }
}

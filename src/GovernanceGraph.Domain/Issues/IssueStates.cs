namespace GovernanceGraph.Domain.Issues;

/// <summary>How the fine state and the coarse status hang together.</summary>
public static class IssueStates
{
    /// <summary>The states in which an issue is closed (已结); it is open in all others.</summary>
    public static IReadOnlyList<IssueState> Closed { get; } = [IssueState.Closed, IssueState.Rejected, IssueState.Merged, IssueState.Withdrawn];

    /// <summary>The status that a state stands for.</summary>
    public static IssueStatus StatusOf(IssueState state) => Closed.Contains(state) ? IssueStatus.Closed : IssueStatus.Open;
}

namespace GovernanceGraph.Domain.Issues.Clock;

/// <summary>What the clock does by itself (自动动作).</summary>
public enum IssueWakeKind
{
    /// <summary>To remind those who handle it that the deadline is near (催办).</summary>
    Remind,

    /// <summary>To put the issue under supervision (督办).</summary>
    Supervise,

    /// <summary>To close it, because nobody rated it (自动办结).</summary>
    Close,
}

/// <summary>One thing that the clock does by itself with an issue.</summary>
/// <param name="At">When it is due (UTC).</param>
/// <param name="Kind">What.</param>
/// <param name="Level">The level of supervision, 1 to 3; 0 for the other kinds.</param>
public readonly record struct IssueWake(DateTime At, IssueWakeKind Kind, short Level = 0);

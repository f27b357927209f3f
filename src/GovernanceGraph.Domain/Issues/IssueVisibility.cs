namespace GovernanceGraph.Domain.Issues;

/// <summary>Who may see an issue (公开范围).</summary>
public enum IssueVisibility
{
    /// <summary>Everybody (公开).</summary>
    Public,

    /// <summary>The reporter and the staff concerned (不公开).</summary>
    Private,
}

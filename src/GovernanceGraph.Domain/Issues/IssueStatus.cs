namespace GovernanceGraph.Domain.Issues;

/// <summary>The coarse status of an issue, as Open311 has it (办理状态).</summary>
public enum IssueStatus
{
    /// <summary>Still to be dealt with (未结).</summary>
    Open,

    /// <summary>Dealt with, however it ended (已结).</summary>
    Closed,
}

namespace GovernanceGraph.Domain.Matters;

/// <summary>How a matter and an issue hang together (关联方式).</summary>
public enum MatterIssueKind
{
    /// <summary>The matter grew from the issue (由诉求产生).</summary>
    GrewFrom,

    /// <summary>The matter spawned the issue (产生诉求).</summary>
    Spawned,
}

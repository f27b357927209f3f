namespace GovernanceGraph.Domain.Issues;

/// <summary>How urgent an issue is (紧急程度).</summary>
public enum IssuePriority
{
    /// <summary>Low (低).</summary>
    Low,

    /// <summary>Normal (一般).</summary>
    Normal,

    /// <summary>High (较高).</summary>
    High,

    /// <summary>Urgent (紧急).</summary>
    Urgent,
}

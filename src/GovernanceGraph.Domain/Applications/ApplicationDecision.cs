namespace GovernanceGraph.Domain.Applications;

/// <summary>How an application was decided (审批结果).</summary>
public enum ApplicationDecision
{
    /// <summary>Granted (准予).</summary>
    Granted,

    /// <summary>Refused (不予).</summary>
    Refused,
}

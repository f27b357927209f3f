namespace GovernanceGraph.Domain.Audit;

/// <summary>What the audit log tells of a viewer (审计行为).</summary>
public enum AuditAction
{
    /// <summary>Personal values were delivered in full by an ordinary read (查看).</summary>
    Read,

    /// <summary>Personal values were shown on request, for a purpose (查看原文).</summary>
    Reveal,

    /// <summary>Such a request was refused (拒绝).</summary>
    Refused,

    /// <summary>A viewer read the values of more people in an hour than work explains (异常告警).</summary>
    Alert,

    /// <summary>Data that rules depend on, such as categories and limits, were changed (变更配置); `fields` say what.</summary>
    Change,
}

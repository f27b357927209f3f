namespace GovernanceGraph.Domain.Services;

/// <summary>Whether a service is offered (服务状态).</summary>
public enum ServiceStatus
{
    /// <summary>Offered (在办).</summary>
    Active,

    /// <summary>Suspended for a time (暂停).</summary>
    Suspended,

    /// <summary>No longer offered (停办).</summary>
    Ended,
}

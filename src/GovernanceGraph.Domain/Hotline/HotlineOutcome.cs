namespace GovernanceGraph.Domain.Hotline;

/// <summary>What became of a call to the hotline (热线处理结果).</summary>
public enum HotlineOutcome
{
    /// <summary>Answered at once (直接答复).</summary>
    Answered,

    /// <summary>Turned into an issue (转为诉求).</summary>
    BecameIssue,

    /// <summary>Turned into an application for a service (转为办件).</summary>
    BecameApplication,
}

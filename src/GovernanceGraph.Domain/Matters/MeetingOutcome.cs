namespace GovernanceGraph.Domain.Matters;

/// <summary>How a meeting ended (会议结果).</summary>
public enum MeetingOutcome
{
    /// <summary>What was proposed was adopted (通过).</summary>
    Adopted,

    /// <summary>It was rejected (未通过).</summary>
    Rejected,

    /// <summary>It was put off, for want of a quorum or of agreement (缓议).</summary>
    Deferred,
}

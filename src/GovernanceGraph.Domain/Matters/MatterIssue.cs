using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Matters;

/// <summary>An issue from which a matter grew, or that a matter spawned (事务与诉求的关联).</summary>
public sealed class MatterIssue : Entity
{
    /// <summary>The matter (社区事务).</summary>
    public Guid MatterId { get; init; }

    /// <summary>The matter (社区事务).</summary>
    public CommunityMatter? Matter { get; init; }

    /// <summary>The issue (诉求).</summary>
    public Guid IssueId { get; init; }

    /// <summary>The issue (诉求).</summary>
    public Issue? Issue { get; init; }

    /// <summary>Which came first (关联方式).</summary>
    public MatterIssueKind Kind { get; init; }
}

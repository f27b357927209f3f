using GovernanceGraph.Domain.Organisations;

namespace GovernanceGraph.Domain.Money;

/// <summary>That an allocation pays for a post (岗位经费).</summary>
public sealed class AllocationPost
{
    /// <summary>The allocation (经费).</summary>
    public Guid AllocationId { get; init; }

    /// <summary>The allocation (经费).</summary>
    public Allocation? Allocation { get; init; }

    /// <summary>The post (岗位).</summary>
    public Guid PostId { get; init; }

    /// <summary>The post (岗位).</summary>
    public Post? Post { get; init; }
}

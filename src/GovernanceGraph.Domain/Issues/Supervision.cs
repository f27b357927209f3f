using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Issues;

/// <summary>An issue under supervision (督办): by hand, or by the clock when its deadline has passed. While one of a level lasts there is no other of that level.</summary>
public sealed class Supervision : Entity
{
    /// <summary>Lowest and highest level.</summary>
    public const short MinLevel = 1, MaxLevel = 3;

    /// <summary>Longest <see cref="Reason"/>, in characters.</summary>
    public const int ReasonMaxLength = 1000;

    /// <summary>The issue (诉求).</summary>
    public Guid IssueId { get; init; }

    /// <summary>The issue (诉求).</summary>
    public Issue? Issue { get; init; }

    /// <summary>The level (督办级别): 1 one level above the responsible organisation, 2 two levels above, 3 the district.</summary>
    public short Level { get; init; }

    /// <summary>When it began (督办时间).</summary>
    public DateTime At { get; init; }

    /// <summary>The organisation that supervises (督办单位); null where none is known at the level or above it: the issue is under supervision all the same, and staff of the level see it.</summary>
    public Guid? SupervisorId { get; init; }

    /// <summary>The organisation that supervises (督办单位); null where none is known at the level or above it: the issue is under supervision all the same, and staff of the level see it.</summary>
    public Organisation? Supervisor { get; init; }

    /// <summary>Whether the clock began it (自动督办), not a person.</summary>
    public bool Automatic { get; init; }

    /// <summary>Why (督办原因).</summary>
    public required string Reason { get; init; }

    /// <summary>When it ended (解除时间); null while it lasts.</summary>
    public DateTime? ResolvedAt { get; set; }
}

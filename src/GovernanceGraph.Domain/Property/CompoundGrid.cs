using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.Property;

/// <summary>That a compound lies in a grid, wholly or in part (小区所在网格).</summary>
public sealed class CompoundGrid
{
    /// <summary>The compound (小区).</summary>
    public Guid CompoundId { get; init; }

    /// <summary>The compound (小区).</summary>
    public Compound? Compound { get; init; }

    /// <summary>The grid (网格), of any tier.</summary>
    public Guid GridId { get; init; }

    /// <summary>The grid (网格), of any tier.</summary>
    public Area? Grid { get; init; }
}

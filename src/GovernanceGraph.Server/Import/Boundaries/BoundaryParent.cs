using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Server.Import.Boundaries;

/// <summary>How the properties of a feature name an area above it.</summary>
public sealed record BoundaryParent
{
    /// <summary>The property that holds its code.</summary>
    public string Code { get; init; } = "";

    /// <summary>The property that holds its name; needed to create it.</summary>
    public string? Name { get; init; }

    /// <summary>Its level; needed to create it.</summary>
    public AreaLevel? Level { get; init; }
}

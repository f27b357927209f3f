using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Server.Import.Mappings;

/// <summary>The area that a whole source lies in.</summary>
public sealed record RootMapping
{
    /// <summary>Its code.</summary>
    public string Code { get; init; } = "";

    /// <summary>Its name.</summary>
    public string Name { get; init; } = "";

    /// <summary>Its level.</summary>
    public AreaLevel Level { get; init; } = AreaLevel.City;
}

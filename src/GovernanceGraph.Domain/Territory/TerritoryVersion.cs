namespace GovernanceGraph.Domain.Territory;

/// <summary>One row that counts the changes of areas and boundaries, so that servers know when to read their boundaries again. Kept by triggers.</summary>
public sealed class TerritoryVersion
{
    /// <summary>The key of the only row.</summary>
    public const short OnlyId = 1;

    /// <summary>Always <see cref="OnlyId"/>.</summary>
    public short Id { get; init; } = OnlyId;

    /// <summary>Grows with every statement that writes areas or boundaries.</summary>
    public long Version { get; private set; }
}

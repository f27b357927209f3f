namespace GovernanceGraph.Domain.Territory;

/// <summary>Where an area stands: its level and, for a grid, its tier (1 to 3). The order is from the largest areas to the smallest.</summary>
/// <param name="Level">The level.</param>
/// <param name="Tier">The tier of a grid; null for all other levels.</param>
public readonly record struct AreaRank(AreaLevel Level, short? Tier = null) : IComparable<AreaRank>
{
    /// <inheritdoc/>
    public int CompareTo(AreaRank other) => Depth.CompareTo(other.Depth);

    private int Depth => (int)Level * 4 + (Tier ?? 0);
}

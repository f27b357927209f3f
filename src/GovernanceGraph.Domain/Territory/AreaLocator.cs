namespace GovernanceGraph.Domain.Territory;

/// <summary>Finds the area that a point lies in, exactly: holes are outside, enclaves are found, and boundaries belong to the area, so that on a shared edge several areas
/// hold the point and the one with the lowest code (ordinal order, then scheme) is the answer. Built once, then read by any number of threads.</summary>
public sealed class AreaLocator
{
    private readonly SortedList<AreaRank, AreaLayer> layers = [];

    /// <summary>Builds the index over all boundaries.</summary>
    /// <exception cref="ArgumentException">A boundary is neither a Polygon nor a MultiPolygon.</exception>
    public AreaLocator(IEnumerable<LocatableArea> areas)
    {
        foreach (var layer in areas.GroupBy(area => area.Rank)) layers.Add(layer.Key, new AreaLayer(layer));
    }

    /// <summary>How many areas can be found.</summary>
    public int Count => layers.Values.Sum(layer => layer.Count);

    /// <summary>The area of the given level (and tier) that holds the point; without a level the one of the deepest level that has one. Null when no boundary holds it.</summary>
    /// <param name="longitude">Degrees east, WGS 84.</param>
    /// <param name="latitude">Degrees north, WGS 84.</param>
    /// <param name="level">Only areas of this level.</param>
    /// <param name="tier">Only grids of this tier, 1 to 3; without it the deepest tier.</param>
    /// <param name="scheme">Only areas of this scheme.</param>
    public LocatableArea? Locate(double longitude, double latitude, AreaLevel? level = null, short? tier = null, string? scheme = null)
    {
        for (var i = layers.Count - 1; i >= 0; i--)
        {
            var rank = layers.GetKeyAtIndex(i);
            if ((level is not null && rank.Level != level) || (tier is not null && rank.Tier != tier)) continue;
            if (layers.GetValueAtIndex(i).Locate(longitude, latitude, scheme) is { } found) return found;
        }
        return null;
    }
}

namespace GovernanceGraph.Domain.Territory;

/// <summary>All areas and boundaries at one version: immutable, read without locks.</summary>
public sealed class TerritorySnapshot
{
    private readonly Dictionary<Guid, AreaNode> areas;
    private readonly HashSet<Guid> bounded;
    private readonly AreaLocator locator;

    /// <summary>Puts the areas and their boundaries together.</summary>
    public TerritorySnapshot(long version, Dictionary<Guid, AreaNode> areas, IReadOnlyCollection<LocatableArea> boundaries)
    {
        Version = version;
        this.areas = areas;
        bounded = [.. boundaries.Select(boundary => boundary.Id)];
        locator = new AreaLocator(boundaries);
    }

    /// <summary>No area at all: what is known before the first load.</summary>
    public static TerritorySnapshot Empty { get; } = new(0, [], []);

    /// <summary>The <see cref="TerritoryVersion"/> that this was read at.</summary>
    public long Version { get; }

    /// <summary>How many areas there are.</summary>
    public int AreaCount => areas.Count;

    /// <summary>How many of them have a boundary.</summary>
    public int BoundaryCount => bounded.Count;

    /// <summary>What is known of an area; null when there is none with that key.</summary>
    public AreaNode? Find(Guid areaId) => areas.TryGetValue(areaId, out var node) ? node : null;

    /// <summary>The level and tier of an area; null when there is none with that key.</summary>
    public AreaRank? LevelOf(Guid areaId) => Find(areaId)?.Rank;

    /// <summary>The IANA time zone of an area: its own, or that of the nearest area above that has one; null when none has.</summary>
    public string? TimeZoneOf(Guid areaId)
    {
        for (Guid? id = areaId; id is { } key && Find(key) is { } node; id = node.ParentId)
            if (node.TimeZone is { } zone) return zone;
        return null;
    }

    /// <summary>The key of the area that holds the point; see <see cref="AreaLocator.Locate"/>. Where areas of the level asked for have no boundary of their own,
    /// the answer is the ancestor of the deepest area below that level which holds the point: a district is made of its communities.</summary>
    public Guid? Locate(GeoPoint wgs84, AreaLevel? level = null, short? tier = null, string? scheme = null)
    {
        var (longitude, latitude) = wgs84;
        if (locator.Locate(longitude, latitude, level, tier, scheme) is { } found) return found.Id;
        if (level is null || locator.Locate(longitude, latitude, scheme: scheme) is not { } deepest) return null;
        for (Guid? id = deepest.Id; id is { } key && Find(key) is { } node; id = node.ParentId)
            if (node.Rank.Level == level && (tier is null || node.Rank.Tier == tier)) return bounded.Contains(key) ? null : key;
        return null;
    }
}

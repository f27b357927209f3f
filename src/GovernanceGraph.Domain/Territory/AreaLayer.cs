using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;

namespace GovernanceGraph.Domain.Territory;

/// <summary>The areas of one level and tier: an STR tree of bounding boxes over polygons that are indexed by latitude when first asked.</summary>
internal sealed class AreaLayer
{
    private readonly STRtree<Entry> tree = new();

    public AreaLayer(IEnumerable<LocatableArea> areas)
    {
        foreach (var area in areas)
        {
            if (area.Boundary is not IPolygonal) throw new ArgumentException($"The boundary of area {area.Code} ({area.Scheme}) is a {area.Boundary.GeometryType}: it must be a Polygon or MultiPolygon.", nameof(areas));
            tree.Insert(area.Boundary.EnvelopeInternal, new Entry(area));
        }
        tree.Build();
    }

    public int Count => tree.Count;

    public LocatableArea? Locate(double longitude, double latitude, string? scheme)
    {
        if (!double.IsFinite(longitude) || !double.IsFinite(latitude)) return null;
        var point = new Coordinate(longitude, latitude);
        LocatableArea? best = null;
        foreach (var entry in tree.Query(new Envelope(point)))
        {
            if (scheme is not null && entry.Area.Scheme != scheme) continue;
            if ((best is null || IsBefore(entry.Area, best)) && entry.Holds(point)) best = entry.Area;
        }
        return best;
    }

    private static bool IsBefore(LocatableArea left, LocatableArea right)
    {
        var byCode = string.CompareOrdinal(left.Code, right.Code);
        return byCode < 0 || (byCode == 0 && string.CompareOrdinal(left.Scheme, right.Scheme) < 0);
    }

    private sealed class Entry(LocatableArea area)
    {
        // The locator builds its own index at the first question and says nothing of threads, so that question is asked here, once.
        private readonly Lazy<IndexedPointInAreaLocator> locator = new(() =>
        {
            var built = new IndexedPointInAreaLocator(area.Boundary);
            built.Locate(area.Boundary.EnvelopeInternal.Centre);
            return built;
        });

        public LocatableArea Area => area;

        public bool Holds(Coordinate point) => locator.Value.Locate(point) != Location.Exterior;
    }
}

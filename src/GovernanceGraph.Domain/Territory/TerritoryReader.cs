using System.Data;
using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Domain.Territory;

/// <summary>Reads areas and boundaries from the database.</summary>
internal static class TerritoryReader
{
    public static Task<long> VersionAsync(GovernanceContext context, CancellationToken cancellation) =>
        context.Set<TerritoryVersion>().Where(row => row.Id == TerritoryVersion.OnlyId).Select(row => row.Version).SingleAsync(cancellation);

    /// <summary>Reads version, areas and boundaries as they were at one moment.</summary>
    public static async Task<TerritorySnapshot> ReadAsync(GovernanceContext context, CancellationToken cancellation)
    {
        await using var moment = await context.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        var version = await VersionAsync(context, cancellation);
        var areas = await AreasAsync(context, cancellation);
        var boundaries = await BoundariesAsync(context, areas, cancellation);
        return new TerritorySnapshot(version, areas, boundaries);
    }

    private static async Task<Dictionary<Guid, AreaNode>> AreasAsync(GovernanceContext context, CancellationToken cancellation)
    {
        var areas = new Dictionary<Guid, AreaNode>();
        var schemes = new Dictionary<string, string>();
        var rows = context.Set<Area>().Select(area => new { area.Id, area.Level, area.Tier, area.Scheme, area.Code, area.ParentId, area.TimeZone });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (!schemes.TryGetValue(row.Scheme, out var scheme)) schemes.Add(row.Scheme, scheme = row.Scheme);
            areas.Add(row.Id, new AreaNode(new AreaRank(row.Level, row.Tier), scheme, row.Code, row.ParentId, row.TimeZone));
        }
        areas.TrimExcess();
        return areas;
    }

    private static async Task<List<LocatableArea>> BoundariesAsync(GovernanceContext context, Dictionary<Guid, AreaNode> areas, CancellationToken cancellation)
    {
        var boundaries = new List<LocatableArea>();
        // Where areas were drawn anew, a point lies in those that are there.
        var rows = context.Set<AreaBoundary>().Where(boundary => boundary.Area!.ValidTo == null).Select(boundary => new { boundary.AreaId, boundary.Geometry });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var area = areas[row.AreaId];
            boundaries.Add(new LocatableArea(row.AreaId, area.Scheme, area.Code, area.Rank, GeoJsonGeometry.Parse(row.Geometry)));
        }
        return boundaries;
    }
}

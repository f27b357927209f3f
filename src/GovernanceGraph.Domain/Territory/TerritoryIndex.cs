using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Domain.Territory;

/// <summary>All areas and boundaries in memory, so that a point becomes an area's key, and a key its level, without a statement. Follows the database:
/// whoever hosts it calls <see cref="RunAsync"/>, which looks at the version each second and swaps in a new snapshot when it differs.</summary>
public sealed class TerritoryIndex(DbContextOptions<GovernanceContext> options, TimeProvider time)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private volatile TerritorySnapshot current = TerritorySnapshot.Empty;

    /// <summary>What is known now; keep it for the length of a request, so that all its answers agree.</summary>
    public TerritorySnapshot Current => current;

    /// <inheritdoc cref="TerritorySnapshot.LevelOf"/>
    public AreaRank? LevelOf(Guid areaId) => current.LevelOf(areaId);

    /// <inheritdoc cref="TerritorySnapshot.Locate"/>
    public Guid? Locate(GeoPoint point, Crs crs = Crs.Wgs84, AreaLevel? level = null, short? tier = null, string? scheme = null) =>
        current.Locate(Coordinates.ToWgs84(point, crs), level, tier, scheme);

    /// <summary>Reads all again if the database's version differs from ours; true when it did. Not for several callers at a time.</summary>
    public async Task<bool> RefreshAsync(CancellationToken cancellation = default)
    {
        await using var context = new GovernanceContext(options);
        if (await TerritoryReader.VersionAsync(context, cancellation) == current.Version) return false;
        current = await TerritoryReader.ReadAsync(context, cancellation);
        return true;
    }

    /// <summary>Refreshes until cancelled. What goes wrong is handed to <paramref name="onError"/> and tried again a second later: the last good snapshot stays.</summary>
    public async Task RunAsync(Action<Exception> onError, CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(Interval, time);
        try
        {
            do await TryRefreshAsync(onError, cancellation);
            while (await timer.WaitForNextTickAsync(cancellation));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // This is how it ends.
        }
    }

    private async Task TryRefreshAsync(Action<Exception> onError, CancellationToken cancellation)
    {
        try
        {
            await RefreshAsync(cancellation);
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            onError(error);
        }
    }
}

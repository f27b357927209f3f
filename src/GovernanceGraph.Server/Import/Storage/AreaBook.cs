using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Server.Import.Findings;
using GovernanceGraph.Server.Import.Mappings;
using GovernanceGraph.Server.Import.Retiring;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Server.Import.Storage;

/// <summary>The areas of one scheme by their codes: those of the database, and those that this import adds, renames or gives a centre.</summary>
internal sealed class AreaBook
{
    private readonly string _scheme;
    private readonly EntityStage<Area> _stage;
    private readonly Dictionary<string, Entry> _areas = new(StringComparer.Ordinal);

    private AreaBook(string scheme, EntityStage<Area> stage) => (_scheme, _stage) = (scheme, stage);

    /// <summary>What the book knows of an area.</summary>
    /// <param name="Area">The area.</param>
    /// <param name="Place">The row that gave it in this import; null when only the database has it.</param>
    public readonly record struct Entry(KnownArea Area, RowPlace? Place);

    /// <summary>Reads the scheme's areas.</summary>
    public static async Task<AreaBook> OpenAsync(string scheme, ImportSession session)
    {
        var book = new AreaBook(scheme, await session.StageAsync<Area>());
        var rows = session.Context.Areas.AsNoTracking().Where(area => area.Scheme == scheme)
            .Select(area => new { area.Id, area.Code, area.Level, area.Tier, area.ParentId, area.Name, area.CentreLongitude, area.CentreLatitude });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(session.Cancellation))
        {
            GeoPoint? centre = row.CentreLongitude is { } longitude && row.CentreLatitude is { } latitude ? new GeoPoint(longitude, latitude) : null;
            book._areas.Add(row.Code, new Entry(new KnownArea(row.Id, row.Code, new AreaRank(row.Level, row.Tier), row.ParentId, row.Name, centre), null));
        }
        return book;
    }

    /// <summary>The area with a code, or null.</summary>
    public Entry? Find(string code) => _areas.TryGetValue(code, out var entry) ? entry : null;

    /// <summary>The one area of that name directly under a parent; null when there is none.</summary>
    /// <exception cref="RowException">There are several.</exception>
    public KnownArea? FindByName(Guid parentId, string name, string column)
    {
        var found = _areas.Values.Where(entry => entry.Area.ParentId == parentId && entry.Area.Name == name).Take(2).ToList();
        if (found.Count > 1) throw new RowException(column, name, "Several areas under that parent have this name: match by code.");
        return found.Count == 0 ? null : found[0].Area;
    }

    /// <summary>The area that a whole source lies in; taken up if it is not there.</summary>
    public KnownArea Root(RootMapping root, string? timeZone) =>
        Find(root.Code)?.Area ?? Put(new RowPlace("area.root", 0, 0), new AreaRow("area.root", root.Code, root.Name, root.Level, null, timeZone));

    /// <summary>Takes up an area as a row gives it.</summary>
    /// <exception cref="RowException">Another row gave it already, or it is there with another level or parent: areas never move.</exception>
    public KnownArea Put(RowPlace place, AreaRow row)
    {
        var known = Find(row.Code);
        if (known is { Place: { } first }) throw new RowException(row.CodeColumn, row.Code, $"This code stands in line {first.Line} of {first.File} (record {first.Record}) already: a code must stand once.");
        if (known is { } entry) CheckUnmoved(entry.Area, row);
        var id = known?.Area.Id ?? StableId.For(_scheme, row.Code);
        return Stage(place, new KnownArea(id, row.Code, new AreaRank(row.Level, known?.Area.Rank.Tier), row.ParentId, row.Name, row.Centre ?? known?.Area.Centre), row.TimeZone);
    }

    /// <summary>Gives an area of the database a centre.</summary>
    public KnownArea Recentre(RowPlace place, KnownArea area, GeoPoint centre) => Stage(place, area with { Centre = centre }, null);

    /// <summary>Merges what was taken up; an import owns name and centre of areas that were there, and nothing else.</summary>
    public Task<EntityCount> MergeAsync(CancellationToken cancellation) =>
        _stage.MergeAsync([nameof(Area.Name), nameof(Area.CentreLongitude), nameof(Area.CentreLatitude)], cancellation: cancellation);

    private KnownArea Stage(RowPlace place, KnownArea area, string? timeZone)
    {
        _stage.Add(new Area
        {
            Id = area.Id,
            Scheme = _scheme,
            Code = area.Code,
            Name = area.Name,
            Level = area.Rank.Level,
            Tier = area.Rank.Tier,
            ParentId = area.ParentId,
            CentreLongitude = area.Centre?.Longitude,
            CentreLatitude = area.Centre?.Latitude,
            TimeZone = timeZone,
            Source = _scheme,
            ExternalId = area.Code,
        });
        _areas[area.Code] = new Entry(area, place);
        return area;
    }

    /// <summary>Merges, and ends the areas that the source no longer gives, if that was asked for.</summary>
    public async Task<EntityCount> MergeAsync(Retirement retirement, RetirementRule rule, CancellationToken cancellation) =>
        await retirement.ApplyAsync(_stage, rule, await MergeAsync(cancellation));

    private static void CheckUnmoved(KnownArea area, AreaRow row)
    {
        if (area.Rank.Level != row.Level) throw new RowException(row.CodeColumn, row.Code, $"This area is there already as {EnumText.Of(area.Rank.Level)}, the row makes it {EnumText.Of(row.Level)}: an area never changes its level.");
        if (area.ParentId != row.ParentId) throw new RowException(row.CodeColumn, row.Code, "This area is there already under another parent: an area never moves. End it (validTo), give the successor its own code, and join them by an AreaChange.");
    }
}

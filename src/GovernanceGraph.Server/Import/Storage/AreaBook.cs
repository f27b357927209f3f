using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Server.Import.Findings;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Server.Import.Storage;

/// <summary>The areas of one scheme by their codes: those of the database, and those that this import adds or renames.</summary>
internal sealed class AreaBook
{
    private readonly string _scheme;
    private readonly EntityStage<Area> _stage;
    private readonly Dictionary<string, Entry> _areas = new(StringComparer.Ordinal);

    private AreaBook(string scheme, EntityStage<Area> stage) => (_scheme, _stage) = (scheme, stage);

    /// <summary>What the book knows of an area.</summary>
    /// <param name="Area">Its key, level, parent and name.</param>
    /// <param name="Place">The row that gave it in this import; null when only the database has it.</param>
    public readonly record struct Entry(KnownArea Area, RowPlace? Place);

    /// <summary>Reads the scheme's areas.</summary>
    public static async Task<AreaBook> OpenAsync(string scheme, ImportSession session)
    {
        var book = new AreaBook(scheme, await session.StageAsync<Area>());
        var rows = session.Context.Areas.AsNoTracking().Where(area => area.Scheme == scheme).Select(area => new { area.Code, area.Id, area.Level, area.Tier, area.ParentId, area.Name });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(session.Cancellation))
            book._areas.Add(row.Code, new Entry(new KnownArea(row.Id, new AreaRank(row.Level, row.Tier), row.ParentId, row.Name), null));
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

    /// <summary>Takes up an area as a row gives it, and answers its key.</summary>
    /// <exception cref="RowException">The area is there with another level or parent: areas never move.</exception>
    public KnownArea Put(RowPlace place, AreaRow row)
    {
        var known = Find(row.Code)?.Area;
        if (known is { } area) CheckUnmoved(area, row);
        var id = known?.Id ?? StableId.For(_scheme, row.Code);
        _stage.Add(new Area
        {
            Id = id, Scheme = _scheme, Code = row.Code, Name = row.Name, Level = row.Level, ParentId = row.ParentId,
            TimeZone = row.TimeZone, Source = _scheme, ExternalId = row.Code,
        });
        var kept = new KnownArea(id, new AreaRank(row.Level), row.ParentId, row.Name);
        _areas[row.Code] = new Entry(kept, place);
        return kept;
    }

    /// <summary>Merges what was put; an import owns the names and nothing else of areas that were there.</summary>
    public Task<EntityCount> MergeAsync(CancellationToken cancellation) => _stage.MergeAsync([nameof(Area.Name)], cancellation: cancellation);

    private static void CheckUnmoved(KnownArea area, AreaRow row)
    {
        if (area.Rank.Level != row.Level) throw new RowException(row.CodeColumn, row.Code, $"This area is there already as {EnumText.Of(area.Rank.Level)}, the row makes it {EnumText.Of(row.Level)}: an area never changes its level.");
        if (area.ParentId != row.ParentId) throw new RowException(row.CodeColumn, row.Code, "This area is there already under another parent: an area never moves. End it (validTo), give the successor its own code, and join them by an AreaChange.");
    }
}

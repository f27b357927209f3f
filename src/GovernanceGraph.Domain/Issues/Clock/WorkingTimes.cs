using System.Collections.Concurrent;
using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Domain.Issues.Clock;

/// <summary>The working time of each area: by the nearest calendar from the area upward, in the time zone of the nearest area that has one. Kept in memory for <see cref="KeptFor"/>: as long a change of a calendar may take to be counted with.</summary>
/// <param name="clock">Says when what is kept is too old.</param>
/// <param name="zone">The IANA time zone where no area says.</param>
public sealed class WorkingTimes(TimeProvider clock, string zone = WorkingTimes.DefaultZone)
{
    /// <summary>The time zone where no area says.</summary>
    public const string DefaultZone = "Asia/Shanghai";

    /// <summary>How long a calendar that was read is used before it is read anew.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(15);

    private const int MaxKept = 2_000;

    private readonly ConcurrentDictionary<Guid, (DateTimeOffset Until, WorkingTime Time)> _kept = new();

    /// <summary>The working time of an area: 08–12 and 14–18, Monday to Friday, where no calendar holds.</summary>
    public async ValueTask<WorkingTime> ForAsync(GovernanceContext rows, Guid areaId, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (_kept.TryGetValue(areaId, out var known) && known.Until > now) return known.Time;
        var read = await ReadAsync(rows, areaId, cancel);
        if (_kept.Count >= MaxKept) _kept.Clear();
        _kept[areaId] = (now + KeptFor, read);
        return read;
    }

    private async Task<WorkingTime> ReadAsync(GovernanceContext rows, Guid areaId, CancellationToken cancel)
    {
        var upward = await rows.Areas.AsNoTracking()
            .Where(area => area.Id == areaId)
            .SelectMany(area => rows.Areas.Where(above => above.Id == area.ProvinceId || above.Id == area.CityId || above.Id == area.DistrictId || above.Id == area.SubdistrictId
                || above.Id == area.CommunityId || above.Id == area.Grid1Id || above.Id == area.Grid2Id || above.Id == area.Grid3Id))
            .Select(above => new { above.Level, above.Tier, above.TimeZone, above.WorkingCalendar, Days = above.WorkingCalendar!.Days.ToList() })
            .ToListAsync(cancel);
        upward.Sort((one, other) => (other.Level, other.Tier).CompareTo((one.Level, one.Tier)));
        var found = upward.Find(above => above.TimeZone is not null)?.TimeZone;
        var zoneInfo = found is not null && TimeZoneInfo.TryFindSystemTimeZoneById(found, out var own) ? own : TimeZoneInfo.FindSystemTimeZoneById(zone);
        return upward.Find(above => above.WorkingCalendar is not null) is { WorkingCalendar: { } calendar, Days: var days }
            ? new WorkingTime(zoneInfo, WorkingHours.Of(calendar), days.Select(day => KeyValuePair.Create(day.Date, day.Working)))
            : WorkingTime.Usual(zoneInfo);
    }
}

using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Clock;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Server.Import.Findings;
using GovernanceGraph.Server.Import.Storage;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Server.Import.Calendars;

/// <summary>Brings holidays and make-up working days into the working calendar of an area; a calendar that is not there begins with the usual hours. Days that the files do not name stay as they are.</summary>
internal sealed class CalendarImport(IReadOnlyList<string> files, string areaCode, string? scheme) : IImport
{
    private readonly Dictionary<DateOnly, string> _given = [];
    private long _read;

    public string Name => "calendar";

    public async Task<ImportReport> RunAsync(ImportSession session)
    {
        var area = await AreaAsync(session);
        var (calendars, days) = (await session.StageAsync<WorkingCalendar>(), await session.StageAsync<CalendarDay>());
        var calendarId = await CalendarAsync(session, area, calendars);
        var known = await session.Context.CalendarDays.Where(day => day.CalendarId == calendarId).ToDictionaryAsync(day => day.Date, day => day.Id, session.Cancellation);
        foreach (var file in files) Read(session, file, day => days.Add(Row(calendarId, day, known)));
        EntityCount[] counts = [await calendars.MergeAsync([], cancellation: session.Cancellation), await days.MergeAsync([nameof(CalendarDay.Working), nameof(CalendarDay.Name)], cancellation: session.Cancellation)];
        return new ImportReport { Import = Name, Read = _read, Refused = 0, Entities = counts, Findings = [] };
    }

    private async Task<Area> AreaAsync(ImportSession session)
    {
        var found = await session.Context.Areas.Where(area => area.Code == areaCode && (scheme == null || area.Scheme == scheme)).Take(2).ToListAsync(session.Cancellation);
        return found switch
        {
            [var one] => one,
            [] => throw new ImportException($"There is no area with the code {areaCode}{(scheme is null ? "" : $" in {scheme}")}: --area must name one."),
            _ => throw new ImportException($"Several schemes have the code {areaCode}: give --scheme {string.Join(" or ", found.Select(area => area.Scheme))}."),
        };
    }

    private static async Task<Guid> CalendarAsync(ImportSession session, Area area, EntityStage<WorkingCalendar> calendars)
    {
        if (await session.Context.WorkingCalendars.SingleOrDefaultAsync(calendar => calendar.AreaId == area.Id, session.Cancellation) is { } known) return known.Id;
        var (hours, id) = (WorkingHours.Usual, StableId.For("working calendar", area.Id.ToString()));
        calendars.Add(new WorkingCalendar
        {
            Id = id,
            AreaId = area.Id,
            Name = $"{area.Name}工作日历",
            MorningFrom = WorkingHours.Text(hours.MorningFrom),
            MorningUntil = WorkingHours.Text(hours.MorningUntil),
            AfternoonFrom = WorkingHours.Text(hours.AfternoonFrom),
            AfternoonUntil = WorkingHours.Text(hours.AfternoonUntil),
        });
        return id;
    }

    private void Read(ImportSession session, string file, Action<(DateOnly Date, string Name, bool Working)> take)
    {
        var (calendar, record) = (CalendarFile.Read(file), 0);
        foreach (var occasion in calendar.Days)
        {
            var place = new RowPlace(Path.GetFileName(file), 0, ++record);
            try
            {
                foreach (var day in occasion.All()) Take(day, place);
            }
            catch (RowException broken)
            {
                session.Findings.Refuse(place, broken.Column, broken.Value, broken.Message);
            }
        }

        void Take((DateOnly Date, string Name, bool Working) day, RowPlace place)
        {
            _read++;
            if (!_given.TryAdd(day.Date, $"record {place.Record} of {place.File}")) throw new RowException("days", $"{day.Date:yyyy-MM-dd}", $"This day stands in {_given[day.Date]} already: a day must stand once.");
            take(day);
        }
    }

    private static CalendarDay Row(Guid calendarId, (DateOnly Date, string Name, bool Working) day, Dictionary<DateOnly, Guid> known) => new()
    {
        Id = known.TryGetValue(day.Date, out var id) ? id : StableId.For("calendar day", $"{calendarId} {day.Date:yyyy-MM-dd}"),
        CalendarId = calendarId,
        Date = day.Date,
        Working = day.Working,
        Name = day.Name,
    };
}

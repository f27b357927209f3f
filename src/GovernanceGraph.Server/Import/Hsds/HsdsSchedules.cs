using GovernanceGraph.Domain.Services;
using GovernanceGraph.Server.Import.Directories;
using GovernanceGraph.Server.Import.Findings;

namespace GovernanceGraph.Server.Import.Hsds;

/// <summary>Makes opening hours of HSDS's schedules: one for each weekday of a rule that comes back every week or day (RFC 5545). Other rules are told of and left out, for we could not show them as they are.</summary>
internal sealed class HsdsSchedules(HsdsTables tables, FindingLog findings, HsdsFiles files)
{
    private static readonly string[] Weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    private readonly ILookup<string, DirectoryRow> _places = files.By("service_at_location", "id");

    public void Take(DirectoryRow row)
    {
        var id = row.Required("id");
        var (facility, service) = OwnerOf(row);
        if (Hindrance(row) is var (field, rule))
        {
            findings.Warn(row.Place, field, row.Optional(field) ?? "", rule);
            return;
        }
        var (opens, closes) = (Time(row, "opens_at"), Time(row, "closes_at"));
        if (closes == "00:00") closes = "24:00";
        if (string.CompareOrdinal(opens, closes) >= 0) throw new RowException("closes_at", row.Required("closes_at"), "Must be later than opens_at; hours past midnight need a second row.");
        var (from, to) = Validity(row);
        foreach (var weekday in WeekdaysOf(row))
        {
            var dayId = $"{id}/{Weekdays[weekday - 1]}";
            tables.Schedules.Add(row.Place, "id", dayId, new Schedule
            {
                Id = tables.Schedules.KeyOf(dayId),
                FacilityId = facility,
                ServiceId = service,
                Weekday = weekday,
                Opens = opens,
                Closes = closes,
                ValidFrom = from,
                ValidTo = to,
                Note = row.Optional("notes") ?? row.Optional("description"),
            });
        }
    }

    /// <summary>A service's hours where the row names one, by itself or by where it is given; else the location's.</summary>
    private (Guid? Facility, Guid? Service) OwnerOf(DirectoryRow row)
    {
        if ((row.Optional("service_id") ?? ServiceOfPlace(row)) is { } service) return (null, tables.Services.Require("service_id", service));
        return (tables.Facilities.Require("location_id", row.Required("location_id")), null);
    }

    private string? ServiceOfPlace(DirectoryRow row) => row.Optional("service_at_location_id") is { } place ? _places[place].FirstOrDefault()?.Optional("service_id") : null;

    private static (string Field, string Rule)? Hindrance(DirectoryRow row)
    {
        if (row.Optional("freq") is not ("WEEKLY" or "DAILY")) return ("freq", "Only hours that come back every week or day are kept: left out.");
        if (row.Optional("interval") is not (null or "1")) return ("interval", "Only hours of every week are kept: left out.");
        foreach (var field in new[] { "bymonthday", "byweekno", "byyearday", "count" })
            if (row.Optional(field) is not null) return (field, "Only hours of every week are kept, without further conditions: left out.");
        return row.Optional("opens_at") is null || row.Optional("closes_at") is null ? ("opens_at", "Hours without a beginning and an end are not kept: left out.") : null;
    }

    private static IEnumerable<short> WeekdaysOf(DirectoryRow row)
    {
        if (row.Optional("byday") is not { } days) return row.Required("freq") == "DAILY" ? [1, 2, 3, 4, 5, 6, 7] : throw new RowException("byday", "", "Must name the weekdays of weekly hours, such as MO,TU.");
        return days.Split(',', StringSplitOptions.TrimEntries).Distinct().Select(day => Array.IndexOf(Weekdays, day) is >= 0 and var index
            ? (short)(index + 1)
            : throw new RowException("byday", days, $"Must be a list of {string.Join(", ", Weekdays)}.")).ToList();
    }

    private (DateOnly? From, DateOnly? To) Validity(DirectoryRow row)
    {
        var (from, to) = (Day("valid_from") ?? Day("dtstart"), Day("valid_to") ?? Day("until"));
        return from > to ? throw new RowException("valid_to", row.Optional("valid_to") ?? row.Required("until"), "Must not be before the first day.") : (from, to);

        DateOnly? Day(string field) => row.Optional(field) is not { } text ? null : field is "valid_to" or "until" ? PartialDate.Last(findings, row.Place, field, text) : PartialDate.First(findings, row.Place, field, text);
    }

    /// <summary>A time of day as <c>HH:MM</c>: HSDS writes <c>10:00</c>, <c>10:00:00</c> or <c>10:00+08:00</c>, all meant locally.</summary>
    private static string Time(DirectoryRow row, string field)
    {
        var text = row.Required(field);
        return text.Length >= 5 && TimeOnly.TryParseExact(text.AsSpan(0, 5), "HH:mm", out _) && (text.Length == 5 || text[5] is ':' or '+' or '-' or 'Z') ? text[..5] : throw new RowException(field, text, "Must be a time such as 09:00.");
    }
}

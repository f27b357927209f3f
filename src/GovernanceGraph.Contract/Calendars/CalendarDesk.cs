using GovernanceGraph.Contract.Access;
using GovernanceGraph.Contract.Audit;
using GovernanceGraph.Contract.Commands;
using GovernanceGraph.Domain.Audit;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Commands;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Contract.Calendars;

/// <summary>What the steps of the administration of calendars share: who may take them, that they are taken one after another, and their record.</summary>
internal static class CalendarDesk
{
    /// <summary>Why the viewer may not administer the calendar of an area, or null; then no other such step runs until this one ends.</summary>
    public static async Task<CommandError?> EnterAsync(CommandScope scope, Area area)
    {
        if (!May(scope.Viewer, area)) return new CalendarRoleRequiredError();
        await scope.Rows.Database.ExecuteSqlRawAsync("SELECT pg_advisory_xact_lock(7320140627)", scope.Cancel);   // so that an area has one calendar, a calendar each day once, and versions count
        return null;
    }

    /// <summary>Calendars are for administrators, and for staff of the district that the area is or lies in.</summary>
    private static bool May(Viewer viewer, Area area) => viewer.Kind == ViewerKind.Person && viewer.Roles.Any(role => role.Organisations is null && role.Name switch
    {
        Roles.Admin => role.IsEverywhere,
        Roles.DistrictStaff => role.Scope is not { } scope || area.KeyAt(scope.Level) == scope.Key,
        _ => false,
    });

    /// <summary>What is refused because another version was looked at; null where nothing is.</summary>
    public static CalendarChangedError? Stale(int? expected, WorkingCalendar? calendar) => expected is null || expected == (calendar?.Version ?? 0)
        ? null
        : new CalendarChangedError { Calendar = calendar is null ? null : new EntityKey<WorkingCalendar>(calendar.Id), Version = calendar?.Version ?? 0 };

    /// <summary>Writes down who changed what.</summary>
    public static void Record(CommandScope scope, WorkingCalendar calendar, string? reason, IEnumerable<string> changes) =>
        scope.Rows.AuditEntries.Add(AuditEntries.Of(AuditAction.Change, scope.Viewer, changes.Select(change => $"{nameof(WorkingCalendar)} {calendar.Id}: {change}"), [], scope.Request.TraceId, scope.Request.Operation, reason));
}

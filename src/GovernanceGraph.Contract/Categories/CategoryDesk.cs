using GovernanceGraph.Contract.Access;
using GovernanceGraph.Contract.Audit;
using GovernanceGraph.Contract.Commands;
using GovernanceGraph.Domain.Audit;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Commands;
using GovernanceGraph.Engine.Identity;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Contract.Categories;

/// <summary>What all steps of the administration of categories share: who may take them, that they are taken one after another, and their record.</summary>
internal static class CategoryDesk
{
    /// <summary>Longest value in an entry of the audit log, in characters.</summary>
    private const int LongestShown = 200;

    /// <summary>Why the viewer may not administer categories, or null; then no other such step runs until this one ends.</summary>
    public static async Task<CommandError?> EnterAsync(CommandScope scope)
    {
        if (!await MayAsync(scope)) return new CategoryRoleRequiredError();
        await scope.Rows.Database.ExecuteSqlRawAsync("SELECT pg_advisory_xact_lock(7320140626)", scope.Cancel);   // so that codes stay unique, no category comes below itself, and versions count
        return null;
    }

    /// <summary>Categories hold in every area: their administration is for administrators, and for staff of a district who are that in every district there is.</summary>
    private static async Task<bool> MayAsync(CommandScope scope)
    {
        if (scope.Viewer.Kind != ViewerKind.Person) return false;
        if (scope.Viewer.Roles.Any(role => role is { Name: Roles.Admin, IsEverywhere: true })) return true;
        var held = scope.Viewer.Roles.Where(role => role is { Name: Roles.DistrictStaff, Organisations: null }).ToList();
        if (held.Any(role => role.IsEverywhere)) return true;
        var districts = held.Where(role => role.Scope!.Value.Level == (int)AreaLevel.District).Select(role => role.Scope!.Value.Key).ToList();
        var today = DateOnly.FromDateTime(scope.Now);
        return districts.Count > 0 && !await scope.Rows.Areas.AnyAsync(a => a.Level == AreaLevel.District && (a.ValidTo == null || a.ValidTo >= today) && !districts.Contains(a.Id), scope.Cancel);
    }

    /// <summary>The category that an id names, with its specification; null where it names none.</summary>
    public static async Task<Category?> FindAsync(NodeId id, CommandScope scope) => id.Type.Name != nameof(Category)
        ? null
        : await scope.Rows.Categories.Include(c => c.Specification).SingleOrDefaultAsync(c => c.Id == id.Key, scope.Cancel);

    /// <summary>Writes down who changed what.</summary>
    /// <param name="changes">Of each field its name, what it was and what it is; those that stay as they were are left out.</param>
    public static void Record(CommandScope scope, Category category, string? reason, params IReadOnlyList<(string Field, object? From, object? To)> changes)
    {
        var told = changes.Where(c => Shown(c.From) != Shown(c.To)).Select(c => $"{nameof(Category)} {category.Id}: {c.Field} {Shown(c.From)} → {Shown(c.To)}");
        scope.Rows.AuditEntries.Add(AuditEntries.Of(AuditAction.Change, scope.Viewer, told, [], scope.Request.TraceId, scope.Request.Operation, reason));
    }

    private static string Shown(object? value)
    {
        var text = value switch
        {
            null => "–",
            System.Collections.IEnumerable list and not string => string.Join(", ", list.Cast<object>()),
            _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
        };
        return text.Length <= LongestShown ? text : text[..(char.IsHighSurrogate(text[LongestShown - 1]) ? LongestShown - 1 : LongestShown)] + "…";
    }
}

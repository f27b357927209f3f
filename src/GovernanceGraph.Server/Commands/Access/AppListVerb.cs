using System.CommandLine;
using System.Globalization;
using GovernanceGraph.Domain.Apps;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Server.Commands.Output;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Server.Commands.Access;

/// <summary><c>governance app list</c>.</summary>
internal sealed class AppListVerb(Screen screen) : StoreVerb("list", "Show the apps and their keys; never a secret.", screen)
{
    protected override async Task RunAsync(ParseResult arguments, GovernanceContext context, Screen screen, CancellationToken cancellation)
    {
        var apps = await context.Apps.AsNoTracking().Include(app => app.Area).Include(app => app.Owner).Include(app => app.Keys).OrderBy(app => app.Name).ToListAsync(cancellation);
        var rows = apps.Select(app => new Row(app.Name, app.Area?.Name, app.Owner?.Name, [.. app.Scopes.Select(AppScopeText.Of)], app.BudgetCost, app.BudgetRestorePerSecond, app.DisabledAt,
            [.. app.Keys.OrderBy(key => key.CreatedAt).Select(key => new KeyRow(key.Prefix, State(key), key.CreatedAt, key.ExpiresAt, key.RevokedAt))])).ToList();
        Show(arguments, screen, rows, PlainTable.Text(["app", "area", "owner", "scopes", "keys"], rows.Select(Cells)));
    }

    private static IReadOnlyList<string?> Cells(Row row) =>
    [
        row.DisabledAt is null ? row.Name : $"{row.Name} (disabled)", row.Area ?? "everywhere", row.Owner, string.Join(' ', row.Scopes),
        string.Join('\n', row.Keys.Select(key => $"{key.Prefix} {key.State}{(key.State == "live" && key.ExpiresAt is { } end ? end.ToString(" 'until' yyyy-MM-dd", CultureInfo.InvariantCulture) : "")}")),
    ];

    private static string State(ApiKey key) => key.RevokedAt is not null ? "revoked" : key.IsLive() ? "live" : "expired";

    private sealed record Row(string Name, string? Area, string? Owner, IReadOnlyList<string> Scopes, int? BudgetCost, int? BudgetRestorePerSecond, DateTime? DisabledAt, IReadOnlyList<KeyRow> Keys);

    private sealed record KeyRow(string Prefix, string State, DateTime CreatedAt, DateTime? ExpiresAt, DateTime? RevokedAt);
}

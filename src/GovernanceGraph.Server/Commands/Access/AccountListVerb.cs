using System.CommandLine;
using System.Globalization;
using GovernanceGraph.Domain.Accounts;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Server.Commands.Output;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Server.Commands.Access;

/// <summary><c>governance account list</c>.</summary>
internal sealed class AccountListVerb(Screen screen) : StoreVerb("list", "Show the accounts and their roles, past and coming ones too.", screen)
{
    protected override async Task RunAsync(ParseResult arguments, GovernanceContext context, Screen screen, CancellationToken cancellation)
    {
        var accounts = await context.Accounts.AsNoTracking().Include(account => account.Roles).ThenInclude(role => role.Area).Include(account => account.Roles).ThenInclude(role => role.Organisation)
            .OrderBy(account => account.Issuer).ThenBy(account => account.Subject).ToListAsync(cancellation);
        var rows = accounts.Select(account => new Row(account.Issuer, account.Subject, account.Label, account.PersonId, account.DisabledAt,
            [.. account.Roles.OrderBy(role => role.Since).Select(role => new RoleRow(role.Kind, role.Area?.Code, role.Area?.Name ?? role.Organisation?.Name, role.OrganisationId, role.Since, role.Until))])).ToList();
        Show(arguments, screen, rows, PlainTable.Text(["issuer", "subject", "label", "roles"], rows.Select(Cells)));
    }

    private static IReadOnlyList<string?> Cells(Row row) =>
        [row.Issuer, row.DisabledAt is null ? row.Subject : $"{row.Subject} (disabled)", row.Label, string.Join('\n', row.Roles.Select(Text))];

    private static string Text(RoleRow role) => string.Create(
        CultureInfo.InvariantCulture, $"{EnumText.Of(role.Role)} {role.Place ?? "everywhere"}, {role.Since:yyyy-MM-dd}{(role.Until is { } last ? last.ToString(" 'to' yyyy-MM-dd", CultureInfo.InvariantCulture) : " on")}");

    private sealed record Row(string Issuer, string Subject, string Label, Guid? PersonId, DateTime? DisabledAt, IReadOnlyList<RoleRow> Roles);

    private sealed record RoleRow(AccountRoleKind Role, string? AreaCode, string? Place, Guid? OrganisationId, DateOnly Since, DateOnly? Until);
}

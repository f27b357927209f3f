using System.CommandLine;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Server.Commands.Output;

namespace GovernanceGraph.Server.Commands.Access;

/// <summary><c>governance account revoke</c>.</summary>
internal sealed class AccountRevokeVerb : StoreVerb
{
    private readonly SubjectOptions _subject = new();
    private readonly RoleOptions _role = new();

    public AccountRevokeVerb(Screen screen) : base("revoke", "Take a role away: it ended yesterday, and what began today or later is taken back whole.", screen)
    {
        _subject.AddTo(this);
        _role.AddTo(this);
    }

    protected override async Task RunAsync(ParseResult arguments, GovernanceContext context, Screen screen, CancellationToken cancellation)
    {
        var account = await _subject.FindAsync(arguments, context, cancellation);
        var (kind, area, organisation) = await _role.ReadAsync(arguments, context, cancellation);
        var today = await PlaceOptions.TodayAsync(area, context, cancellation);
        var roles = account.Roles.Where(role => role.Kind == kind && role.AreaId == area?.Id && role.OrganisationId == organisation?.Id && (role.Until is not { } last || last >= today)).ToList();
        if (roles.Count == 0) throw new ExpectedFailure($"{account.Subject} has no such role there. `governance account list` shows all.");
        foreach (var role in roles)
        {
            // A role holds for whole days: one of today cannot end before today, so it must go.
            if (role.Since < today) role.Until = today.AddDays(-1);
            else context.Remove(role);
        }

        await context.SaveChangesAsync(cancellation);
        Show(arguments, screen, roles.Select(role => role.Id), roles.Select(role => role.Id.ToString()));
        screen.Say($"{roles.Count} revoked. Servers know it within seconds.");
    }
}

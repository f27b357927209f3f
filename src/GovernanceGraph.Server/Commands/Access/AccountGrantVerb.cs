using System.CommandLine;
using GovernanceGraph.Domain.Accounts;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Server.Commands.Output;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GovernanceGraph.Server.Commands.Access;

/// <summary><c>governance account grant</c>.</summary>
internal sealed class AccountGrantVerb : StoreVerb
{
    private readonly SubjectOptions _subject = new();
    private readonly RoleOptions _role = new();
    private readonly Option<DateOnly?> _since = new("--since") { Description = "First day (default: today in the area).", HelpName = "yyyy-MM-dd" };
    private readonly Option<DateOnly?> _until = new("--until") { Description = "Last day, included (default: until it is revoked).", HelpName = "yyyy-MM-dd" };

    public AccountGrantVerb(Screen screen) : base("grant", "Give an account a role in an area or organisation, and all below.", screen)
    {
        _subject.AddTo(this);
        _role.AddTo(this);
        Add(_since);
        Add(_until);
    }

    protected override async Task RunAsync(ParseResult arguments, GovernanceContext context, Screen screen, CancellationToken cancellation)
    {
        var account = await _subject.FindAsync(arguments, context, cancellation);
        var (kind, area, organisation) = await _role.ReadAsync(arguments, context, cancellation);
        var since = arguments.GetValue(_since) ?? await PlaceOptions.TodayAsync(area, context, cancellation);
        if (arguments.GetValue(_until) is { } last && last < since) throw new ExpectedFailure($"--until {last:yyyy-MM-dd} is before the first day, {since:yyyy-MM-dd}.");
        var role = new AccountRole { AccountId = account.Id, Kind = kind, AreaId = area?.Id, OrganisationId = organisation?.Id, Since = since, Until = arguments.GetValue(_until) };
        context.Add(role);
        try
        {
            await context.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException refused) when (refused.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            throw new ExpectedFailure($"{account.Subject} has that role there already, without an end.", refused);
        }

        Show(arguments, screen, new { role.Id, account.Subject, Role = kind, Area = area?.Code, role.OrganisationId, role.Since, role.Until }, role.Id.ToString());
        screen.Say(FormattableString.Invariant($"{account.Subject} is {EnumText.Of(kind)} {(area is not null ? $"in {area.Name}" : organisation is not null ? $"in {organisation.Name}" : "everywhere")} from {since:yyyy-MM-dd} on. Servers know it within seconds."));
    }
}

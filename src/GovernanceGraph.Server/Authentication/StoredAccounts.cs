using System.Security.Cryptography;
using System.Text;
using GovernanceGraph.Domain.Accounts;
using GovernanceGraph.Domain.Apps;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Budgets;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Values;
using GovernanceGraph.Server.Budgets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;

namespace GovernanceGraph.Server.Authentication;

/// <summary>The accounts and apps of the database.</summary>
public sealed class StoredAccounts(NpgsqlDataSource source, IScopeLevels areas, IOptions<BudgetOptions> budgets, TimeProvider time) : IAccounts
{
    // Compared where there is no such key, so that this takes no less time.
    private static readonly byte[] NoHash = new byte[ApiKey.HashLength];

    private readonly DbContextOptions<GovernanceContext> _options = Options(source);

    /// <inheritdoc/>
    public async Task<Viewer> OfSubjectAsync(string issuer, string subject, CancellationToken cancel)
    {
        await using var context = new GovernanceContext(_options);
        var account = await context.Accounts.AsNoTracking().Include(a => a.Roles).SingleOrDefaultAsync(a => a.Issuer == issuer && a.Subject == subject, cancel);
        if (account is null) return new Viewer { Kind = ViewerKind.Person, Name = NameOf(issuer, subject) };
        if (account.DisabledAt is not null) throw new CredentialException(CredentialFault.DisabledAccount);
        return new Viewer { Kind = ViewerKind.Person, Account = account.Id, Person = account.PersonId, Name = $"account:{account.Id}", Roles = await RolesAsync(context, account.Roles, cancel) };
    }

    /// <inheritdoc/>
    public async Task<(Viewer Viewer, DateTime? Until)> OfKeyAsync(ApiKeySecret key, CancellationToken cancel)
    {
        await using var context = new GovernanceContext(_options);
        var kept = await context.ApiKeys.AsNoTracking().Include(k => k.App).SingleOrDefaultAsync(k => k.Prefix == key.Prefix, cancel);
        var matches = key.Matches(kept?.Hash ?? NoHash);
        if (kept?.App is not { } app || !matches) throw new CredentialException(CredentialFault.UnknownApiKey);
        if (kept.RevokedAt is not null) throw new CredentialException(CredentialFault.RevokedApiKey);
        if (kept.ExpiresAt <= time.GetUtcNow().UtcDateTime) throw new CredentialException(CredentialFault.ExpiredApiKey);
        if (app.DisabledAt is not null) throw new CredentialException(CredentialFault.DisabledApp);
        return (new Viewer { Kind = ViewerKind.App, App = app.Id, Name = $"app:{app.Name}", Roles = ScopesOf(app), Budget = BudgetOf(app) }, kept.ExpiresAt);
    }

    private async Task<IReadOnlyList<HeldRole>> RolesAsync(GovernanceContext context, IEnumerable<AccountRole> roles, CancellationToken cancel)
    {
        var now = roles.Where(IsHeldToday).ToList();
        var held = now.Where(role => role.OrganisationId is null).Select(role => Held(EnumText.Of(role.Kind), role.AreaId)).OfType<HeldRole>().Distinct().ToList();
        var organisations = now.Select(role => role.OrganisationId).OfType<Guid>().Distinct().ToList();
        if (organisations.Count == 0) return held;
        var below = await context.OrganisationAncestors.Where(row => organisations.Contains(row.AncestorId)).Select(row => row.OrganisationId).ToListAsync(cancel);
        return [.. held, new HeldRole(EnumText.Of(AccountRoleKind.OrganisationStaff), Organisations: [.. organisations.Union(below).Order()])];
    }

    private List<HeldRole> ScopesOf(App app) => [.. app.Scopes.Select(scope => Held(AppScopeText.Of(scope), app.AreaId)).OfType<HeldRole>()];

    private Budget? BudgetOf(App app) => app is { BudgetCost: null, BudgetRestorePerSecond: null }
        ? null
        : new Budget { Size = app.BudgetCost ?? budgets.Value.App.Size, RestorePerSecond = app.BudgetRestorePerSecond ?? budgets.Value.App.RestorePerSecond };

    /// <summary>A role in an area that is not known (yet) is not held: without its level it would reach everywhere.</summary>
    private HeldRole? Held(string name, Guid? area) =>
        area is not { } key ? new HeldRole(name) : areas.LevelOf(key) is { } level ? new HeldRole(name, new HeldScope(level, key)) : null;

    /// <summary>The first and the last day are included; a day is that of the role's area.</summary>
    private bool IsHeldToday(AccountRole role)
    {
        var zone = role.AreaId is { } area && areas.ZoneOf(area) is { } own && TimeZoneInfo.TryFindSystemTimeZoneById(own, out var found) ? found : TimeZoneInfo.FindSystemTimeZoneById(Clock.DefaultZone);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), zone).DateTime);
        return role.Since <= today && (role.Until is not { } last || today <= last);
    }

    /// <summary>A subject may be an address or a telephone number: logs name it by a hash.</summary>
    private static string NameOf(string issuer, string subject) => $"subject:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{issuer}\n{subject}")).AsSpan(0, 8))}";

    private static DbContextOptions<GovernanceContext> Options(NpgsqlDataSource source)
    {
        var builder = new DbContextOptionsBuilder<GovernanceContext>();
        builder.UseGovernance(source);
        return builder.Options;
    }
}

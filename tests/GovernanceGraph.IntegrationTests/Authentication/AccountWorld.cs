using GovernanceGraph.Contract.Territory;
using GovernanceGraph.Domain.Accounts;
using GovernanceGraph.Domain.Apps;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.IntegrationTests.Domain;
using GovernanceGraph.IntegrationTests.Storage;
using GovernanceGraph.Server.Authentication;
using GovernanceGraph.Server.Budgets;
using Microsoft.Extensions.Options;
using Npgsql;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Authentication;

/// <summary>A small database with areas, organisations and one account, and the web application that asks it who is who, as the user that servers are.</summary>
public sealed class AccountWorld : IAsyncLifetime
{
    private readonly TestDatabase _database = new();
    private NpgsqlDataSource? _server;

    internal SignedInHost Host { get; private set; } = null!;

    internal Area Community { get; private set; } = null!;

    internal Area Grid { get; private set; } = null!;

    internal Organisation Company { get; private set; } = null!;

    internal Organisation Branch { get; private set; } = null!;

    internal Account Account { get; private set; } = null!;

    internal DateOnly Today => DateOnly.FromDateTime(Host.Clock.Now.UtcDateTime.AddHours(8));

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        await using (var context = _database.Context())
        {
            var district = await context.SavedAsync(Sample.Area("d", AreaLevel.District));
            Community = await context.SavedAsync(Sample.Area("c", AreaLevel.Community, district));
            Grid = await context.SavedAsync(Sample.Area("g", AreaLevel.Grid, Community, 2));
            Company = await context.SavedAsync(Sample.Organisation(Community));
            Branch = await context.SavedAsync(new Organisation { Name = "项目部", Kind = OrganisationKind.PropertyServiceStation, ParentId = Company.Id });
        }

        _server = NpgsqlDataSource.Create(await TestServer.AsServerAsync(_database.ConnectionString));
        var territory = new TerritoryIndex(GovernanceContextOptions.For(_database.ConnectionString), TimeProvider.System);
        await territory.RefreshAsync();
        Host = await SignedInHost.StartAsync(clock => new StoredAccounts(_server, new AreaScopes(territory), Options.Create(new BudgetOptions()), clock));
        Account = await SaveAsync(new Account { Issuer = TokenMint.Issuer, Subject = TokenMint.Subject, Label = "网格员", CreatedAt = Host.Clock.Now.UtcDateTime });
    }

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        if (_server is not null) await _server.DisposeAsync();
        await _database.DisposeAsync();
    }

    internal async Task<T> SaveAsync<T>(T entity) where T : Entity
    {
        await using var context = _database.Context();
        return await context.SavedAsync(entity);
    }

    internal Task<int> ExecuteAsync(string sql) => _database.ExecuteAsync(sql);

    internal Task<T> ScalarAsync<T>(string sql) => _database.ScalarAsync<T>(sql);

    /// <summary>Gives the account a role from today on.</summary>
    internal Task<AccountRole> GrantAsync(AccountRoleKind kind, Area? area = null, Organisation? organisation = null, int since = 0, int? until = null) => SaveAsync(new AccountRole
    {
        AccountId = Account.Id,
        Kind = kind,
        AreaId = area?.Id,
        OrganisationId = organisation?.Id,
        Since = Today.AddDays(since),
        Until = until is { } days ? Today.AddDays(days) : null,
    });

    /// <summary>Registers an app with a key and returns both.</summary>
    internal async Task<(App App, ApiKeySecret Secret)> AppAsync(string name, Area? area = null, DateTime? expires = null)
    {
        var app = await SaveAsync(new App { Name = name, AreaId = area?.Id, Scopes = [AppScope.IssuesRead, AppScope.PersonalReveal], CreatedAt = Host.Clock.Now.UtcDateTime });
        return (app, await KeyAsync(app, expires));
    }

    internal async Task<ApiKeySecret> KeyAsync(App app, DateTime? expires = null)
    {
        var secret = ApiKeySecret.New();
        await SaveAsync(new ApiKey { AppId = app.Id, Prefix = secret.Prefix, Hash = secret.Hash(), CreatedAt = Host.Clock.Now.UtcDateTime, ExpiresAt = expires });
        return secret;
    }
}

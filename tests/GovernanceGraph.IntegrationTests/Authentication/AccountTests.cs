using System.Net;
using GovernanceGraph.Domain.Accounts;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.IntegrationTests.Transport;
using GovernanceGraph.Server.Authentication;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Authentication;

/// <summary>What an account is, as the database says now, and how soon a change has effect (security matrix A5).</summary>
public sealed class AccountTests : IAsyncLifetime
{
    private readonly AccountWorld _world = new();

    private SignedInHost Host => _world.Host;

    public Task InitializeAsync() => _world.InitializeAsync();

    public Task DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task Roles_hold_in_their_areas_and_organisations_with_all_below()
    {
        await _world.GrantAsync(AccountRoleKind.GridWorker, _world.Grid);
        await _world.GrantAsync(AccountRoleKind.Resident, _world.Community);
        await _world.GrantAsync(AccountRoleKind.Auditor);
        await _world.GrantAsync(AccountRoleKind.OrganisationStaff, organisation: _world.Company);

        var viewer = await ViewerAsync();

        Assert.Equal((ViewerKind.Person, (Guid?)_world.Account.Id, null, $"account:{_world.Account.Id}"), (viewer.Kind, viewer.Account, viewer.Person, viewer.Name));
        Assert.Equal(new HeldScope(6, _world.Grid.Id), Role(viewer, "GRID_WORKER").Scope);
        Assert.Equal(new HeldScope(4, _world.Community.Id), Role(viewer, "RESIDENT").Scope);
        Assert.True(Role(viewer, "AUDITOR").IsEverywhere);
        Assert.Equal(new[] { _world.Company.Id, _world.Branch.Id }.Order(), Role(viewer, "ORGANISATION_STAFF").Organisations);
    }

    [Theory]
    [InlineData(0, null, true)]
    [InlineData(0, 0, true)]
    [InlineData(-5, 3, true)]
    [InlineData(1, null, false)]
    [InlineData(-5, -1, false)]
    public async Task Roles_hold_from_their_first_to_their_last_day(int since, int? until, bool holds)
    {
        await _world.GrantAsync(AccountRoleKind.GridWorker, _world.Grid, since: since, until: until);
        Assert.Equal(holds, (await ViewerAsync()).Roles.Count == 1);
    }

    /// <summary>16:00 UTC is midnight in China.</summary>
    [Theory]
    [InlineData(15, 59, true)]
    [InlineData(16, 0, false)]
    public async Task A_day_ends_at_midnight_in_the_area(int hour, int minute, bool holds)
    {
        await _world.GrantAsync(AccountRoleKind.GridWorker, _world.Grid, until: 0);
        Host.Clock.Now = new DateTimeOffset(2026, 6, 30, hour, minute, 0, TimeSpan.Zero);
        Assert.Equal(holds, (await ViewerAsync()).Roles.Count == 1);
    }

    [Fact]
    public async Task A_role_in_an_area_that_is_not_known_reaches_nowhere()
    {
        var unknown = await _world.SaveAsync(Domain.Sample.Area("later", GovernanceGraph.Domain.Territory.AreaLevel.Community));
        await _world.GrantAsync(AccountRoleKind.Admin, unknown);
        Assert.Empty((await ViewerAsync()).Roles);
    }

    [Fact]
    public async Task A_subject_without_an_account_is_signed_in_and_has_no_roles()
    {
        var claims = TokenMint.Claims(Host.Clock.Now);
        claims["sub"] = "13812345678";
        Assert.Equal(HttpStatusCode.OK, (await Host.AskWithAsync(Host.Mint.Signed(TokenMint.Header(), claims))).StatusCode);
        var viewer = Host.Pipeline.Last!.Viewer;
        Assert.Equal((ViewerKind.Person, null, null, 0), (viewer.Kind, viewer.Account, viewer.Person, viewer.Roles.Count));
        Assert.Matches("^subject:[0-9a-f]{16}$", viewer.Name);
    }

    /// <summary>A5: the token lives on for ten minutes, the role does not.</summary>
    [Fact]
    public async Task A_role_that_is_taken_away_has_no_effect_after_half_a_minute()
    {
        var role = await _world.GrantAsync(AccountRoleKind.CommunityStaff, _world.Community, since: -1);
        var token = Host.Mint.Right(Host.Clock.Now);
        Assert.Single((await ViewerAsync(token)).Roles);
        await _world.ExecuteAsync($"UPDATE account_roles SET until = '{_world.Today.AddDays(-1):yyyy-MM-dd}' WHERE id = '{role.Id}'");
        Assert.Single((await ViewerAsync(token)).Roles);
        Host.Clock.Now += TimeSpan.FromSeconds(30);
        Assert.Empty((await ViewerAsync(token)).Roles);
    }

    [Fact]
    public async Task A_role_that_is_given_has_effect_after_half_a_minute()
    {
        var token = Host.Mint.Right(Host.Clock.Now);
        Assert.Empty((await ViewerAsync(token)).Roles);
        await _world.GrantAsync(AccountRoleKind.CommunityStaff, _world.Community);
        Host.Clock.Now += TimeSpan.FromSeconds(30);
        Assert.Single((await ViewerAsync(token)).Roles);
    }

    [Fact]
    public async Task A_disabled_account_is_refused_after_half_a_minute_whatever_its_token_says()
    {
        var token = Host.Mint.Right(Host.Clock.Now);
        await ViewerAsync(token);
        await _world.ExecuteAsync($"UPDATE accounts SET disabled_at = created_at WHERE id = '{_world.Account.Id}'");
        Host.Clock.Now += TimeSpan.FromSeconds(30);
        await RefusedAsync(token, CredentialFault.DisabledAccount);
    }

    [Fact]
    public async Task What_is_kept_of_a_token_ends_with_it()
    {
        var claims = TokenMint.Claims(Host.Clock.Now);
        claims["exp"] = Host.Clock.Now.ToUnixTimeSeconds() + 5;
        var token = Host.Mint.Signed(TokenMint.Header(), claims);
        await ViewerAsync(token);
        Host.Clock.Now += TimeSpan.FromSeconds(36);
        await RefusedAsync(token, CredentialFault.Lifetime);
    }

    [Fact]
    public async Task Within_fifteen_seconds_the_database_is_not_asked_again()
    {
        var token = Host.Mint.Right(Host.Clock.Now);
        var first = await ViewerAsync(token);
        Host.Clock.Now += TimeSpan.FromSeconds(14);
        Assert.Same(first, await ViewerAsync(token));
        Host.Clock.Now += TimeSpan.FromSeconds(1);
        Assert.NotSame(first, await ViewerAsync(token));
    }

    [Fact]
    public async Task A_database_that_does_not_answer_is_no_reason_to_be_anonymous()
    {
        await _world.ExecuteAsync("ALTER TABLE accounts RENAME TO gone");
        var asked = Host.Pipeline.Last;
        var answer = await Host.AskWithAsync(Host.Mint.Right(Host.Clock.Now));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "AUTHENTICATION_UNAVAILABLE", "2"), (answer.StatusCode, await answer.CodeAsync(), answer.Header("Retry-After")));
        Assert.Same(asked, Host.Pipeline.Last);
    }

    private static HeldRole Role(Viewer viewer, string name) => Assert.Single(viewer.Roles, role => role.Name == name);

    private async Task<Viewer> ViewerAsync(string? token = null)
    {
        var answer = await Host.AskWithAsync(token ?? Host.Mint.Right(Host.Clock.Now));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return Host.Pipeline.Last!.Viewer;
    }

    private async Task RefusedAsync(string token, CredentialFault cause)
    {
        var answer = await Host.AskWithAsync(token);
        Assert.Equal((HttpStatusCode.Unauthorized, "UNAUTHENTICATED"), (answer.StatusCode, await answer.CodeAsync()));
        Assert.Contains(Host.Log.All, line => line.Contains($"refused: {cause}.", StringComparison.Ordinal));
    }
}

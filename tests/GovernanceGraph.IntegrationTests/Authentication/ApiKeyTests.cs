using System.Net;
using System.Security.Cryptography;
using System.Text;
using GovernanceGraph.Domain.Apps;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Budgets;
using GovernanceGraph.IntegrationTests.Transport;
using GovernanceGraph.Server.Authentication;
using Npgsql;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Authentication;

/// <summary>Keys of apps: what is kept of them, what is refused, how they are rotated.</summary>
public sealed class ApiKeyTests : IAsyncLifetime
{
    private readonly AccountWorld _world = new();

    private SignedInHost Host => _world.Host;

    public Task InitializeAsync() => _world.InitializeAsync();

    public Task DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task A_key_is_an_app_with_its_scopes_in_its_area()
    {
        var (app, key) = await _world.AppAsync("map", _world.Community);
        var viewer = await ViewerAsync(key);
        Assert.Equal((ViewerKind.App, (Guid?)app.Id, null, null, "app:map"), (viewer.Kind, viewer.App, viewer.Account, viewer.Person, viewer.Name));
        Assert.Equal(["issues:read", "personal:reveal"], viewer.Roles.Select(role => role.Name));
        Assert.All(viewer.Roles, role => Assert.Equal(new HeldScope(4, _world.Community.Id), role.Scope));
        Assert.Null(viewer.Budget);
    }

    [Fact]
    public async Task Without_an_area_its_scopes_hold_everywhere()
    {
        var (_, key) = await _world.AppAsync("map");
        Assert.All((await ViewerAsync(key)).Roles, role => Assert.True(role.IsEverywhere));
    }

    [Fact]
    public async Task An_app_may_have_a_budget_of_its_own()
    {
        var (app, key) = await _world.AppAsync("map");
        await _world.ExecuteAsync($"UPDATE apps SET budget_cost = 7000, budget_restore_per_second = 70 WHERE id = '{app.Id}'");
        Assert.Equal(new Budget { Size = 7000, RestorePerSecond = 70 }, (await ViewerAsync(key)).Budget);
    }

    [Fact]
    public async Task Nothing_that_is_stored_or_logged_holds_the_secret()
    {
        var (_, key) = await _world.AppAsync("map");
        await ViewerAsync(key);
        var secret = key.Text[^43..];
        var bytes = System.Buffers.Text.Base64Url.DecodeFromChars(secret);
        var stored = await _world.ScalarAsync<string>("SELECT string_agg(k::text, '') FROM api_keys k");
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(bytes)), stored, StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToHexStringLower(bytes), stored, StringComparison.Ordinal);
        Assert.DoesNotContain(secret, stored, StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToHexStringLower(Encoding.ASCII.GetBytes(secret)), stored, StringComparison.Ordinal);
        Assert.DoesNotContain(Host.Log.All, line => line.Contains(secret, StringComparison.Ordinal));
        Assert.DoesNotContain(secret, key.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_secret_under_a_right_prefix_is_refused_like_an_unknown_prefix()
    {
        var (_, key) = await _world.AppAsync("map");
        var other = ApiKeySecret.New();
        await RefusedAsync(key.Text[..^43] + other.Text[^43..], CredentialFault.UnknownApiKey);
        await RefusedAsync(other.Text, CredentialFault.UnknownApiKey);
        await RefusedAsync(key.Text[..^43] + new string('A', 43), CredentialFault.UnknownApiKey);
        await ViewerAsync(key);
    }

    [Fact]
    public async Task An_expired_key_is_refused_from_its_instant_on()
    {
        var (_, key) = await _world.AppAsync("map", expires: Host.Clock.Now.UtcDateTime.AddSeconds(10));
        await ViewerAsync(key);
        Host.Clock.Now += TimeSpan.FromSeconds(10);
        await RefusedAsync(key.Text, CredentialFault.ExpiredApiKey);
    }

    [Theory]
    [InlineData("UPDATE api_keys SET revoked_at = created_at", CredentialFault.RevokedApiKey)]
    [InlineData("UPDATE apps SET disabled_at = created_at", CredentialFault.DisabledApp)]
    public async Task A_key_that_is_withdrawn_is_refused_after_half_a_minute(string change, CredentialFault cause)
    {
        var (_, key) = await _world.AppAsync("map");
        await ViewerAsync(key);
        await _world.ExecuteAsync(change);
        Host.Clock.Now += TimeSpan.FromSeconds(30);
        await RefusedAsync(key.Text, cause);
    }

    [Fact]
    public async Task While_keys_are_rotated_both_work_and_a_third_is_refused()
    {
        var (app, first) = await _world.AppAsync("map");
        var second = await _world.KeyAsync(app);
        Assert.Equal((await ViewerAsync(first)).App, (await ViewerAsync(second)).App);
        var refused = await Assert.ThrowsAnyAsync<Exception>(() => _world.KeyAsync(app));
        Assert.Equal("ck_api_keys_live", Assert.IsType<PostgresException>(refused.InnerException).ConstraintName);

        await _world.ExecuteAsync($"UPDATE api_keys SET revoked_at = created_at WHERE prefix = '{first.Prefix}'");
        Host.Clock.Now += TimeSpan.FromSeconds(30);
        await RefusedAsync(first.Text, CredentialFault.RevokedApiKey);
        await ViewerAsync(second);
    }

    [Fact]
    public async Task A_flood_of_keys_leaves_what_is_kept_bounded()
    {
        var (_, key) = await _world.AppAsync("map");
        for (var i = 0; i < 200; i++) await Host.AskAsync(("X-API-Key", ApiKeySecret.New().Text));
        await ViewerAsync(key);
        Assert.Equal(1, Host.Viewers.Count);
    }

    private async Task<Viewer> ViewerAsync(ApiKeySecret key)
    {
        var answer = await Host.AskAsync(("X-API-Key", key.Text));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return Host.Pipeline.Last!.Viewer;
    }

    private async Task RefusedAsync(string key, CredentialFault cause)
    {
        Host.Log.Clear();
        var answer = await Host.AskAsync(("X-API-Key", key));
        Assert.Equal((HttpStatusCode.Unauthorized, "UNAUTHENTICATED"), (answer.StatusCode, await answer.CodeAsync()));
        Assert.Contains(Host.Log.All, line => line.Contains($"refused: {cause}.", StringComparison.Ordinal));
    }
}

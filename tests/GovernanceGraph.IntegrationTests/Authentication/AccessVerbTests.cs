using System.CommandLine;
using System.Text.Json;
using GovernanceGraph.Domain.Apps;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.IntegrationTests.Domain;
using GovernanceGraph.IntegrationTests.Storage;
using GovernanceGraph.Server.Commands;
using GovernanceGraph.Server.Commands.Output;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Authentication;

/// <summary>The verbs that keep accounts and apps: secrets are shown once, nothing is granted by accident, failures are one line.</summary>
public sealed class AccessVerbTests(TestDatabase database) : IClassFixture<TestDatabase>, IAsyncLifetime
{
    private readonly StringWriter _data = new(), _talk = new();
    private readonly string _code = Guid.NewGuid().ToString("N")[..8];

    public async Task InitializeAsync()
    {
        await using var context = database.Context();
        await context.SavedAsync(Sample.Area(_code, AreaLevel.Community));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_key_is_shown_once_and_kept_as_a_hash()
    {
        var made = await DataAsync("app", "create", "map", "--scope", "issues:read", "care:read", "--area", _code, "--budget", "5000", "--restore", "50");
        Assert.True(ApiKeySecret.TryParse(made, out var key));
        Assert.Equal(key.Hash(), await database.ScalarAsync<byte[]>($"SELECT hash FROM api_keys WHERE prefix = '{key.Prefix}'"));
        Assert.Equal("{ISSUES_READ,CARE_READ}|5000|50", await database.ScalarAsync<string>("SELECT scopes::text || '|' || budget_cost || '|' || budget_restore_per_second FROM apps WHERE name = 'map'"));
        Assert.DoesNotContain(key.Text[^43..], _talk.ToString(), StringComparison.Ordinal);

        var list = await DataAsync("app", "list");
        Assert.Contains(key.Prefix, list, StringComparison.Ordinal);
        Assert.DoesNotContain(key.Text[^43..], list + _talk, StringComparison.Ordinal);
        Assert.DoesNotContain("hash", await DataAsync("app", "list", "--json"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Keys_are_rotated_through_two_and_never_three()
    {
        var first = Parse(await DataAsync("app", "create", "rotating"));
        var second = Parse(await DataAsync("app", "rotate", "rotating", "--days", "30"));
        Assert.Contains($"governance app revoke rotating --key {first.Prefix}", _talk.ToString(), StringComparison.Ordinal);
        Assert.Contains("has 2 live keys already", await FailureAsync("app", "rotate", "rotating"), StringComparison.Ordinal);
        Assert.Equal(first.Prefix, await DataAsync("app", "revoke", "rotating", "--key", first.Prefix));
        var third = Parse(await DataAsync("app", "rotate", "rotating"));
        Assert.Equal(2, (await DataAsync("app", "revoke", "rotating")).Split('\n').Intersect([second.Prefix, third.Prefix]).Count());
        Assert.Contains("has no key that is not revoked", await FailureAsync("app", "revoke", "rotating"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is no name of an app", "app", "create", "Map")]
    [InlineData("is no scope", "app", "create", "other", "--scope", "all")]
    [InlineData("must be from 1 to", "app", "create", "other", "--days", "0")]
    [InlineData("must be 1 or more", "app", "create", "other", "--budget", "0")]
    [InlineData("There is no area", "app", "create", "other", "--area", "nowhere")]
    [InlineData("There is no app nobody", "app", "rotate", "nobody")]
    [InlineData("has no account nobody here", "account", "grant", "nobody", "ADMIN")]
    public async Task What_is_wrong_is_told_in_one_line_and_changes_nothing(string told, params string[] arguments)
    {
        Assert.Contains(told, await FailureAsync(arguments), StringComparison.Ordinal);
        Assert.Equal(0L, await database.ScalarAsync<long>("SELECT count(*) FROM apps WHERE name = 'other'"));
    }

    [Fact]
    public async Task A_name_is_taken_once()
    {
        await DataAsync("app", "create", "twice");
        Assert.Contains("There is an app of the name twice already", await FailureAsync("app", "create", "twice"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Roles_are_granted_in_areas_and_revoked_from_today_on()
    {
        await DataAsync("account", "add", "worker", "--label", "网格员");
        Assert.Contains("has an account worker here already", await FailureAsync("account", "add", "worker", "--label", "网格员"), StringComparison.Ordinal);
        Assert.Contains("is held in an area", await FailureAsync("account", "grant", "worker", "GRID_WORKER"), StringComparison.Ordinal);
        Assert.Contains("is held in an organisation", await FailureAsync("account", "grant", "worker", "ORGANISATION_STAFF", "--area", _code), StringComparison.Ordinal);
        Assert.Contains("is no role", await FailureAsync("account", "grant", "worker", "ROOT"), StringComparison.Ordinal);

        await DataAsync("account", "grant", "worker", "grid-worker", "--area", _code, "--since", "2026-01-01");
        Assert.Contains("has that role there already", await FailureAsync("account", "grant", "worker", "GRID_WORKER", "--area", _code), StringComparison.Ordinal);
        await DataAsync("account", "grant", "worker", "AUDITOR");
        var roles = JsonDocument.Parse(await DataAsync("account", "list", "--json")).RootElement.EnumerateArray().Single(account => account.GetProperty("subject").GetString() == "worker").GetProperty("roles");
        Assert.Equal(["GRID_WORKER", "AUDITOR"], roles.EnumerateArray().Select(role => role.GetProperty("role").GetString()));

        await DataAsync("account", "revoke", "worker", "GRID_WORKER", "--area", _code);
        await DataAsync("account", "revoke", "worker", "AUDITOR");
        Assert.Equal("GRID_WORKER true", await database.ScalarAsync<string>("SELECT string_agg(kind || ' ' || (until < (now() AT TIME ZONE 'Asia/Shanghai')::date), ', ') FROM account_roles"));
        Assert.Contains("has no such role there", await FailureAsync("account", "revoke", "worker", "AUDITOR"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_is_disabled_and_enabled()
    {
        await DataAsync("account", "add", "leaver", "--label", "离职人员");
        await DataAsync("account", "disable", "leaver");
        Assert.Equal(1L, await database.ScalarAsync<long>("SELECT count(*) FROM accounts WHERE disabled_at IS NOT NULL"));
        await DataAsync("account", "enable", "leaver");
        Assert.Equal(0L, await database.ScalarAsync<long>("SELECT count(*) FROM accounts WHERE disabled_at IS NOT NULL"));
    }

    private static ApiKeySecret Parse(string text) => ApiKeySecret.TryParse(text, out var key) ? key : throw new FormatException(text);

    private async Task<string> DataAsync(params string[] arguments)
    {
        Assert.True(await RunAsync(arguments) == 0, _talk.ToString());
        return _data.ToString().TrimEnd();
    }

    private async Task<string> FailureAsync(params string[] arguments)
    {
        Assert.Equal(1, await RunAsync(arguments));
        Assert.StartsWith("error: ", _talk.ToString(), StringComparison.Ordinal);
        Assert.Single(_talk.ToString().TrimEnd().Split('\n'));
        return _talk.ToString();
    }

    private Task<int> RunAsync(string[] arguments)
    {
        _data.GetStringBuilder().Clear();
        _talk.GetStringBuilder().Clear();
        return new GovernanceCommand(new Screen(_data, _talk, talksToTerminal: false)).Parse([.. arguments, "--connection", database.ConnectionString])
            .InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }
}

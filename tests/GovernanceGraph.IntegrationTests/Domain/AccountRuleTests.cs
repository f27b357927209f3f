using GovernanceGraph.Domain.Territory;
using GovernanceGraph.IntegrationTests.Storage;
using Npgsql;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Domain;

/// <summary>What the database refuses of accounts, roles, apps and keys: each change breaks one rule on rows that keep all others.</summary>
public sealed class AccountRuleTests(TestDatabase database) : IClassFixture<TestDatabase>, IAsyncLifetime
{
    private Guid _id;

    public async Task InitializeAsync()
    {
        await using var context = database.Context();
        var area = await context.SavedAsync(Sample.Area(Guid.NewGuid().ToString(), AreaLevel.Community));
        var organisation = (await context.SavedAsync(Sample.Organisation(area))).Id;
        _id = area.Id;
        await database.ExecuteAsync($"""
            DELETE FROM api_keys; DELETE FROM apps; DELETE FROM account_roles; DELETE FROM accounts;
            INSERT INTO accounts (id, issuer, subject, label, created_at) VALUES ('{_id}', 'https://id.example.cn', 's', '网格员', '2026-01-01Z');
            INSERT INTO account_roles (id, account_id, kind, area_id, since) VALUES ('{_id}', '{_id}', 'GRID_WORKER', '{_id}', '2026-01-01');
            INSERT INTO apps (id, name, owner_id, area_id, scopes, budget_cost, created_at) VALUES ('{_id}', 'map', '{organisation}', '{_id}', '{"{ISSUES_READ}"}', 5000, '2026-01-01Z');
            INSERT INTO api_keys (id, app_id, prefix, hash, created_at) VALUES ('{_id}', '{_id}', 'abcdefghij01', decode(repeat('00', 32), 'hex'), '2026-01-01Z');
            """);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("accounts", "disabled_at = '2025-12-31Z'", "ck_accounts_disabled")]
    [InlineData("accounts", "subject = ''", "ck_accounts_subject_length")]
    [InlineData("account_roles", "kind = 'OWNER'", "ck_account_roles_kind")]
    [InlineData("account_roles", "area_id = NULL", "ck_account_roles_place")]
    [InlineData("account_roles", "organisation_id = (SELECT owner_id FROM apps LIMIT 1)", "ck_account_roles_place")]
    [InlineData("account_roles", "kind = 'ADMIN', organisation_id = (SELECT owner_id FROM apps LIMIT 1)", "ck_account_roles_place")]
    [InlineData("account_roles", "kind = 'ORGANISATION_STAFF'", "ck_account_roles_place")]
    [InlineData("account_roles", "kind = 'ORGANISATION_STAFF', organisation_id = (SELECT owner_id FROM apps LIMIT 1)", "ck_account_roles_place")]
    [InlineData("account_roles", "until = '2025-12-31'", "ck_account_roles_period")]
    [InlineData("apps", "name = 'Map'", "ck_apps_name_form")]
    [InlineData("apps", "name = E'map\\nadmin'", "ck_apps_name_form")]
    [InlineData("apps", "scopes = '{ALL}'", "ck_apps_scopes")]
    [InlineData("apps", "budget_cost = 0", "ck_apps_budget")]
    [InlineData("apps", "budget_restore_per_second = 0", "ck_apps_budget")]
    [InlineData("apps", "disabled_at = '2025-12-31Z'", "ck_apps_disabled")]
    [InlineData("api_keys", "hash = decode('00', 'hex')", "ck_api_keys_hash")]
    [InlineData("api_keys", "prefix = 'abcdefghij0'", "ck_api_keys_prefix_form")]
    [InlineData("api_keys", "expires_at = created_at", "ck_api_keys_period")]
    [InlineData("api_keys", "revoked_at = '2025-12-31Z'", "ck_api_keys_period")]
    public async Task Broken_rules_are_refused_by_name(string table, string change, string constraint)
    {
        var error = await Assert.ThrowsAsync<PostgresException>(() => database.ExecuteAsync($"UPDATE {table} SET {change}"));
        Assert.Equal((PostgresErrorCodes.CheckViolation, constraint), (error.SqlState, error.ConstraintName));
    }

    [Theory]
    [InlineData("account_roles", "kind = 'ADMIN', area_id = NULL")]
    [InlineData("account_roles", "kind = 'AUDITOR'")]
    [InlineData("account_roles", "kind = 'ORGANISATION_STAFF', area_id = NULL, organisation_id = (SELECT owner_id FROM apps LIMIT 1)")]
    [InlineData("account_roles", "until = since")]
    [InlineData("apps", "scopes = '{}', budget_cost = NULL, area_id = NULL, owner_id = NULL")]
    public async Task What_is_allowed_is_kept(string table, string change) => Assert.Equal(1, await database.ExecuteAsync($"UPDATE {table} SET {change}"));

    [Fact]
    public async Task A_subject_belongs_to_one_account_of_its_issuer()
    {
        var error = await Assert.ThrowsAsync<PostgresException>(() => database.ExecuteAsync("INSERT INTO accounts (id, issuer, subject, label, created_at) SELECT gen_random_uuid(), issuer, subject, label, now() FROM accounts"));
        Assert.Equal("ix_accounts_issuer_subject", error.ConstraintName);
        await database.ExecuteAsync("INSERT INTO accounts (id, issuer, subject, label, created_at) SELECT gen_random_uuid(), 'https://other.example.cn', subject, label, now() FROM accounts");
    }

    [Theory]
    [InlineData("GRID_WORKER", "area_id")]
    [InlineData("ADMIN", "NULL")]
    public async Task A_lasting_role_is_given_once(string kind, string area)
    {
        var again = $"INSERT INTO account_roles (id, account_id, kind, area_id, since) SELECT gen_random_uuid(), account_id, '{kind}', {area}, '2026-02-01' FROM account_roles LIMIT 1";
        if (kind == "ADMIN") await database.ExecuteAsync(again);
        var error = await Assert.ThrowsAsync<PostgresException>(() => database.ExecuteAsync(again));
        Assert.Equal("ix_account_roles_account_id_kind_area_id_organisation_id", error.ConstraintName);
        await database.ExecuteAsync($"UPDATE account_roles SET until = since; {again}");
    }

    [Fact]
    public async Task An_app_has_at_most_two_live_keys()
    {
        await AddKeyAsync("abcdefghij02");
        await RefusesAsync(() => AddKeyAsync("abcdefghij03"));

        await database.ExecuteAsync("UPDATE api_keys SET revoked_at = now() WHERE prefix = 'abcdefghij01'");
        await AddKeyAsync("abcdefghij03");
        await RefusesAsync(() => database.ExecuteAsync("UPDATE api_keys SET revoked_at = NULL WHERE prefix = 'abcdefghij01'"));

        await database.ExecuteAsync("UPDATE api_keys SET expires_at = now() - interval '1 second' WHERE prefix = 'abcdefghij02'");
        await AddKeyAsync("abcdefghij04");
        await RefusesAsync(() => database.ExecuteAsync("UPDATE api_keys SET expires_at = NULL WHERE prefix = 'abcdefghij02'"));
    }

    [Fact]
    public async Task Two_writers_at_once_do_not_make_three_keys()
    {
        var made = await Task.WhenAll(Enumerable.Range(10, 8).Select(async n =>
        {
            try
            {
                await AddKeyAsync($"abcdefghij{n}");
                return 1;
            }
            catch (PostgresException refused) when (refused.ConstraintName == "ck_api_keys_live")
            {
                return 0;
            }
        }));
        Assert.Equal(1, made.Sum());
    }

    private Task<int> AddKeyAsync(string prefix) =>
        database.ExecuteAsync($"INSERT INTO api_keys (id, app_id, prefix, hash, created_at) VALUES (gen_random_uuid(), '{_id}', '{prefix}', decode(repeat('00', 32), 'hex'), '2026-01-01Z')");

    private static async Task RefusesAsync(Func<Task> work) => Assert.Equal("ck_api_keys_live", (await Assert.ThrowsAsync<PostgresException>(work)).ConstraintName);
}

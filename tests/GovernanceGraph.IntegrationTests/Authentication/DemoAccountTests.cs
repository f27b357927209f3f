using GovernanceGraph.Domain.Accounts;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.IntegrationTests.Graph;
using GovernanceGraph.Server.Authentication;
using GovernanceGraph.Server.Budgets;
using GovernanceGraph.Server.Demo.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Authentication;

/// <summary>The demo has an account for each role, and who holds it is somebody who does that.</summary>
public sealed class DemoAccountTests(DemoGraph graph) : IClassFixture<DemoGraph>
{
    [Fact]
    public async Task Each_role_is_held_by_one_account_that_can_sign_in()
    {
        var accounts = new StoredAccounts(graph.Services.Pools.Prepared, graph.Services.Model.ScopeLevels, Options.Create(new BudgetOptions()), TimeProvider.System);
        foreach (var kind in Enum.GetValues<AccountRoleKind>())
        {
            var viewer = await accounts.OfSubjectAsync(DevelopmentTokens.Issuer, DemoSubjects.Of(EnumText.Of(kind)), CancellationToken.None);
            var role = Assert.Single(viewer.Roles);
            Assert.Equal(EnumText.Of(kind), role.Name);
            Assert.Equal(kind is AccountRoleKind.Auditor or AccountRoleKind.Admin, role.IsEverywhere);
            Assert.Equal(kind == AccountRoleKind.OrganisationStaff, role.Organisations is { Count: > 0 });
            Assert.Equal(kind is not (AccountRoleKind.Auditor or AccountRoleKind.Admin), viewer.Person is not null);
        }
    }

    [Theory]
    [InlineData("resident", "SELECT EXISTS (SELECT FROM issues WHERE reporter_id = $1)")]
    [InlineData("volunteer", "SELECT EXISTS (SELECT FROM volunteers WHERE person_id = $1)")]
    [InlineData("grid-worker", "SELECT EXISTS (SELECT FROM memberships m JOIN account_roles r ON r.area_id = m.area_id JOIN accounts a ON a.id = r.account_id WHERE a.person_id = $1 AND m.person_id = $1 AND m.role = r.kind)")]
    [InlineData("community-staff", "SELECT EXISTS (SELECT FROM memberships WHERE person_id = $1 AND role = 'COMMUNITY_WORKER')")]
    [InlineData("subdistrict-staff", "SELECT EXISTS (SELECT FROM memberships m JOIN organisations o ON o.id = m.organisation_id WHERE m.person_id = $1 AND o.kind = 'SUBDISTRICT_OFFICE')")]
    [InlineData("district-staff", "SELECT EXISTS (SELECT FROM memberships m JOIN organisations o ON o.id = m.organisation_id WHERE m.person_id = $1 AND o.kind = 'GOVERNMENT_DEPARTMENT')")]
    [InlineData("organisation-staff", "SELECT EXISTS (SELECT FROM memberships WHERE person_id = $1 AND role = 'RED_STEWARD')")]
    public async Task Who_holds_a_role_is_somebody_who_does_that(string role, string statement)
    {
        await using var person = graph.Services.Pools.Prepared.CreateCommand($"SELECT person_id FROM accounts WHERE subject = '{DemoSubjects.Of(role)}'");
        var key = Assert.IsType<Guid>(await person.ExecuteScalarAsync());
        await using var command = graph.Services.Pools.Prepared.CreateCommand(statement);
        command.Parameters.Add(new() { Value = key });
        Assert.Equal(true, await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task The_demos_app_has_no_key_that_everybody_could_know()
    {
        await using var keys = graph.Services.Pools.Prepared.CreateCommand("SELECT count(*) || ' ' || (SELECT count(*) FROM api_keys) FROM apps");
        Assert.Equal("1 0", await keys.ExecuteScalarAsync());
    }

    [Fact]
    public async Task A_viewer_sees_their_own_account_and_nobody_elses()
    {
        var accounts = new StoredAccounts(graph.Services.Pools.Prepared, graph.Services.Model.ScopeLevels, Options.Create(new BudgetOptions()), TimeProvider.System);
        const string Query = "{ viewer { account { subject } roles { nodes { role area { name } } } } accounts { nodes { subject } } apps { nodes { name } } }";
        foreach (var (role, seen, apps) in new[] { ("grid-worker", 1, 0), ("district-staff", 1, 0), ("admin", 9, 1) })
        {
            var viewer = await accounts.OfSubjectAsync(DevelopmentTokens.Issuer, DemoSubjects.Of(role), CancellationToken.None);
            var data = await graph.AskAsync(Query, new { }, viewer);
            Assert.Equal(DemoSubjects.Of(role), data.GetProperty("viewer").GetProperty("account").GetProperty("subject").GetString());
            Assert.Equal(1, data.GetProperty("viewer").GetProperty("roles").GetProperty("nodes").GetArrayLength());
            Assert.Equal((seen, apps), (data.GetProperty("accounts").GetProperty("nodes").GetArrayLength(), data.GetProperty("apps").GetProperty("nodes").GetArrayLength()));
        }

        var nobody = await graph.AskAsync("{ accounts { totalCount nodes { subject } } apps { nodes { name } } }", new { }, Viewer.Anonymous);
        Assert.Equal((0, 0), (nobody.GetProperty("accounts").GetProperty("nodes").GetArrayLength(), nobody.GetProperty("apps").GetProperty("nodes").GetArrayLength()));
    }
}

using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Storage.Grants;
using Xunit;

namespace GovernanceGraph.UnitTests.Domain;

/// <summary>What the server may do with each table is said once, for every table.</summary>
public sealed class ServerGrantsTests
{
    [Fact]
    public void Every_entity_has_one_grant()
    {
        using var context = new GovernanceContext(GovernanceContextOptions.For("Host=nowhere"));
        Assert.Equal(context.Model.GetEntityTypes().Select(entity => entity.ClrType.Name).Order(), ServerGrants.All.Select(grant => grant.Entity.Name).Order());
    }

    [Fact]
    public void The_server_deletes_nothing_and_empties_nothing() =>
        Assert.All(ServerGrants.All.SelectMany(grant => grant.Verbs), verb => Assert.Contains(verb, (IEnumerable<string>)["SELECT", "INSERT", "UPDATE"]));
}

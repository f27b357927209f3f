using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.IntegrationTests.Access.Seed;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Access;

/// <summary>Who tries ids learns nothing: one that names nothing and one that names what is hidden are answered alike, byte for byte.</summary>
[Collection(AccessCollection.Name)]
public sealed class IdTests(AccessFixture fixture)
{
    private const int Tries = 100;

    /// <summary>Types that have rows which are not public.</summary>
    private static readonly string[] Hiding = ["Issue", "IssueEvent", "Attachment", "ServiceApplication", "HotlineCall", "CareEnrolment", "CareVisit", "Ownership", "Membership", "Assessment", "ActivitySignup", "Account", "AccountRole", "App", "ApiKey", "AuditEntry", "DataAccess"];

    [Fact]
    public async Task An_absent_and_a_hidden_id_are_answered_alike()
    {
        var random = new Random(20261123);
        foreach (var name in Hiding)
        {
            var type = fixture.Graph.Model.Catalog.FindNodeType(name)!;
            var hidden = fixture.IdOf(type, World.Hidden);
            var absent = Enumerable.Range(0, Tries).Select(_ => new NodeId(type, Guid.CreateVersion7(DateTimeOffset.UnixEpoch.AddSeconds(random.NextInt64(1_700_000_000)))).ToString()).ToList();
            foreach (var query in new[] { "query($id: ID!) { node(id: $id) { __typename id } }", "query($id: ID!) { nodes(ids: [$id]) { __typename id } }", $"query($id: ID!) {{ node(id: $id) {{ ... on {name} {{ id }} }} }}" })
            {
                var (outcome, body) = await AskAsync(query, hidden);
                Assert.Equal(Outcome.Answered, outcome);
                Assert.Contains("null", body, StringComparison.Ordinal);
                foreach (var id in absent.Take(10)) Assert.Equal((outcome, body), await AskAsync(query, id));
            }

            var many = await fixture.AskAsync(Viewers.Of("anonymous"), "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", $$"""{"ids": ["{{string.Join("\", \"", absent.Take(99).Append(hidden))}}"]}""");
            Assert.Equal("{\"data\":{\"nodes\":[" + string.Join(',', Enumerable.Repeat("null", 100)) + "]}}", many.Body);
        }
    }

    /// <summary>A mere reporter is somebody of whom nobody can find out that they are there.</summary>
    [Fact]
    public async Task Who_only_reported_is_not_there()
    {
        var type = fixture.Graph.Model.Catalog.FindNodeType("Person")!;
        var reporter = new NodeId(type, Extras.MereReporter).ToString();
        foreach (var viewer in new[] { "anonymous", "signed-in", "resident", "organisation-staff", "community-staff-B", "app", "app-issues:read", "app-people:read", "auditor", "admin" })
            foreach (var query in new[] { "query($id: ID!) { node(id: $id) { __typename } }", "query($id: ID!) { person(id: $id) { id } }", "query($id: ID!) { nodes(ids: [$id]) { __typename } }" })
                Assert.Equal(await AskAsync(query, new NodeId(type, Guid.CreateVersion7()).ToString(), viewer), await AskAsync(query, reporter, viewer));
        Assert.Contains("Person", (await AskAsync("query($id: ID!) { node(id: $id) { __typename } }", reporter, "community-staff-A")).Body, StringComparison.Ordinal);
    }

    private Task<(Outcome Outcome, string Body)> AskAsync(string query, string id, string viewer = "anonymous") => fixture.AskAsync(Viewers.Of(viewer), query, $$"""{"id": "{{id}}"}""");
}

using System.Text.Json;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Transport;

/// <summary>The audits of the npm package <c>graphql-http</c>, which GraphQL's working group names for servers: all, with every MUST, SHOULD and MAY.</summary>
public sealed class PublicAuditTests(TransportHost host) : IClassFixture<TransportHost>
{
    private const int Audits = 61;

    [Fact]
    public async Task Every_public_audit_passes()
    {
        var printed = await NodeScripts.RunAsync("audit.mjs", new Uri(host.Address, "/graphql").ToString());
        var results = printed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var failed = results.Where(result => result.GetProperty("status").GetString() != "ok").Select(result => result.GetRawText());
        Assert.Empty(failed);
        Assert.Equal(Audits, results.Count);
    }
}

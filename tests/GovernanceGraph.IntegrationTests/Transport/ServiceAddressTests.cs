using System.Net;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Transport;

/// <summary>The schema's text, the health addresses, and settings that must not be taken.</summary>
public sealed class ServiceAddressTests(TransportHost host) : IClassFixture<TransportHost>
{
    [Fact]
    public async Task The_schema_is_sent_once_and_then_only_confirmed()
    {
        var first = await host.Client.SendAsync(HttpMethod.Get, "/graphql/schema.graphql");
        Assert.StartsWith("type Query {", await first.Content.ReadAsStringAsync());
        Assert.Equal("application/graphql; charset=utf-8", first.Header("Content-Type"));
        var second = await host.Client.SendAsync(HttpMethod.Get, "/graphql/schema.graphql", ("If-None-Match", first.Header("ETag")!));
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Ready_tells_the_reason_and_nothing_else()
    {
        var own = new TransportHost();
        own.Readiness.Reason = "DATABASE_UNAVAILABLE";
        await own.InitializeAsync();
        try
        {
            var ready = await own.Client.SendAsync(HttpMethod.Get, "/health/ready");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
            Assert.Equal("""{"status":"NOT_READY","reason":"DATABASE_UNAVAILABLE"}""", await ready.Content.ReadAsStringAsync());
            Assert.Equal(HttpStatusCode.OK, (await own.Client.SendAsync(HttpMethod.Get, "/health/live")).StatusCode);
        }
        finally
        {
            await own.DisposeAsync();
        }
    }

    [Fact]
    public async Task Ready_is_200_when_all_is_well() =>
        Assert.Equal(HttpStatusCode.OK, (await host.Client.SendAsync(HttpMethod.Get, "/health/ready")).StatusCode);

    [Theory]
    [InlineData("text/html,application/xhtml+xml,*/*;q=0.8", "", HttpStatusCode.Redirect)]
    [InlineData("text/html,application/xhtml+xml,*/*;q=0.8", "?query={hello}", HttpStatusCode.OK)]
    [InlineData("text/html", "?query={hello}", HttpStatusCode.NotAcceptable)]
    public async Task A_browser_that_opens_the_graph_is_led_to_the_IDE(string accept, string query, HttpStatusCode expected)
    {
        var answer = await host.Client.SendAsync(HttpMethod.Get, "/graphql" + query, ("Accept", accept));
        Assert.Equal(expected, answer.StatusCode);
        if (expected == HttpStatusCode.Redirect) Assert.Equal("/graphql/ui/", answer.Header("Location"));
    }

    [Theory]
    [InlineData("AllowedOrigins:0=*")]
    [InlineData("AllowedOrigins:0=null")]
    [InlineData("AllowedOrigins:0=https://map.example.cn/")]
    [InlineData("AllowedOrigins:0=https://*.example.cn")]
    [InlineData("MaxBodyBytes=0")]
    [InlineData("MaxAnswerBytes=1")]
    [InlineData("MaxConnections=0")]
    [InlineData("HeadersTimeoutSeconds=0")]
    public void Settings_that_would_weaken_the_transport_stop_the_start(string setting)
    {
        var error = Record.Exception(() => new TransportHost($"--Governance:Transport:{setting}"));
        Assert.Contains("Governance:Transport", error?.Message);
    }
}

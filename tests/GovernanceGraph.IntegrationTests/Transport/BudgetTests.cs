using System.Diagnostics;
using System.Net;
using System.Text.Json;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Budgets;
using GovernanceGraph.IntegrationTests.Engine.Seed;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Transport;

/// <summary>What an anonymous client may spend, over HTTP (security matrix A13).</summary>
public sealed class BudgetTests(GraphFixture fixture) : IClassFixture<GraphFixture>
{
    private const string Small = "{ skills { nodes { code } } }";
    private const string NoDelay = "--Governance:Budgets:RefusalDelayMilliseconds=0";

    [Fact]
    public async Task What_is_asked_is_told_beside_the_answer_and_only_then()
    {
        await using var host = await StartAsync(1_000, 1);
        var plain = await (await host.Client.PostAsync(Answers.Query(Small))).JsonAsync();
        Assert.False(plain.TryGetProperty("extensions", out _));
        var told = await ReportedAsync(host, Small, "report");
        Assert.True(told.TryGetProperty("data", out _));
        var cost = Cost(told);
        Assert.InRange(cost.Requested, 2, 100);
        Assert.Equal(1_000 - 2 * cost.Requested, cost.Budget);
        Assert.Equal(cost.Requested, Cost(await ReportedAsync(host, "{ __typename " + Small[1..], "report")).Requested);
        Assert.Equal(cost.Requested + 100, Cost(await ReportedAsync(host, "{ __schema { queryType { name } } " + Small[1..], "report")).Requested);
    }

    [Fact]
    public async Task An_operation_can_be_priced_without_running_it()
    {
        await using var host = await StartAsync(1_000, 1);
        var before = fixture.Graph.Runner.Statements;
        var priced = await ReportedAsync(host, Small, "validate");
        Assert.False(priced.TryGetProperty("data", out _));
        Assert.Equal(before, fixture.Graph.Runner.Statements);
        Assert.Equal(Cost(priced).Requested, Cost(await ReportedAsync(host, Small, "report")).Requested);
    }

    [Fact]
    public async Task An_empty_budget_is_429_with_the_seconds_to_wait()
    {
        await using var host = await StartAsync(10, 2, NoDelay);
        HttpResponseMessage answer;
        do answer = await host.Client.PostAsync(Answers.Query("{ nothing }"));
        while (answer.StatusCode == HttpStatusCode.BadRequest);
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Equal("1", answer.Header("Retry-After"));
        var extensions = (await answer.JsonAsync()).GetProperty("errors")[0].GetProperty("extensions");
        Assert.Equal("BUDGET_EXHAUSTED", extensions.GetProperty("code").GetString());
        Assert.Equal((1, 0, 2, 1), Numbers(extensions.GetProperty("cost")));
        Assert.NotEmpty(extensions.GetProperty("traceId").GetString()!);
    }

    /// <summary>For some seconds, much more than allowed: what passes is the bucket and what came back, within 5 %.</summary>
    [Fact]
    public async Task Whoever_sends_more_is_held_to_the_rate_by_cost()
    {
        const string Query = "{ skills(first: 100) { nodes { code volunteers(first: 1) { nodes { hours } } } } }";
        var price = await PriceAsync(Query);
        var (size, rate, seconds) = (price * 20, price * 20, 5);
        await using var host = await StartAsync(size, rate, NoDelay);
        var (clock, granted, refused) = (Stopwatch.StartNew(), 0, 0);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            while (clock.Elapsed.TotalSeconds < seconds)
            {
                var answer = await host.Client.PostAsync(Answers.Query(Query));
                if (answer.StatusCode == HttpStatusCode.OK) Interlocked.Increment(ref granted);
                else Interlocked.Increment(ref refused);
                await Task.Delay(10);
            }
        }));
        var possible = size + rate * clock.Elapsed.TotalSeconds;
        Assert.True(refused > granted, $"{granted} were answered, {refused} refused: that is not much more than allowed.");
        Assert.InRange(granted * (double)price + refused, possible * 0.95, possible * 1.05);
    }

    /// <summary>Ten times in one request or in ten requests: the price is ten times one.</summary>
    [Fact]
    public async Task Aliases_gain_nothing()
    {
        var one = await PriceAsync(Small);
        Assert.InRange(await PriceAsync("{ " + string.Join(" ", Enumerable.Range(0, 10).Select(i => $"a{i}: skills {{ nodes {{ code }} }}")) + " }"), one * 9, one * 11);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{ nothing }")]
    [InlineData("{ node(id: \"x\") { id } }")]
    [InlineData("{ issues(first: 101) { nodes { id } } }")]
    public async Task What_is_refused_costs_one_each_time_also_when_it_is_known(string query)
    {
        await using var host = await StartAsync(5, 1, NoDelay);
        var codes = new List<HttpStatusCode>();
        for (var i = 0; i < 8; i++) codes.Add((await host.Client.PostAsync(Answers.Query(query))).StatusCode);
        Assert.Equal(Enumerable.Repeat(HttpStatusCode.BadRequest, 5), codes.Take(5));
        Assert.Contains(HttpStatusCode.TooManyRequests, codes.Skip(5));
    }

    [Fact]
    public async Task What_the_transport_refuses_costs_one_too()
    {
        await using var host = await StartAsync(5, 1, NoDelay);
        var codes = new List<HttpStatusCode>();
        for (var i = 0; i < 8; i++) codes.Add((await host.Client.PostAsync("[]")).StatusCode);
        Assert.Contains(HttpStatusCode.TooManyRequests, codes);
    }

    [Fact]
    public async Task Another_address_in_a_header_is_not_believed()
    {
        await using var host = await StartAsync(5, 1, NoDelay);
        var codes = new List<HttpStatusCode>();
        for (var i = 0; i < 8; i++) codes.Add((await SendFromAsync(host, $"203.0.113.{i}")).StatusCode);
        Assert.Contains(HttpStatusCode.TooManyRequests, codes);
    }

    [Fact]
    public async Task A_configured_proxy_is_believed_and_what_stands_before_it_is_not()
    {
        await using var host = await StartAsync(5, 1, NoDelay, "--Governance:Transport:TrustedProxies:0=127.0.0.0/8");
        for (var i = 0; i < 8; i++) Assert.Equal(HttpStatusCode.OK, (await SendFromAsync(host, $"203.0.113.{i}")).StatusCode);

        // The client wrote the first address; the proxy added the one it saw.
        var codes = new List<HttpStatusCode>();
        for (var i = 0; i < 8; i++) codes.Add((await SendFromAsync(host, $"198.51.100.{i}, 203.0.113.77")).StatusCode);
        Assert.Contains(HttpStatusCode.TooManyRequests, codes);
    }

    [Fact]
    public async Task One_network_of_IPv6_is_one_client()
    {
        await using var host = await StartAsync(5, 1, NoDelay, "--Governance:Transport:TrustedProxies:0=127.0.0.1");
        var codes = new List<HttpStatusCode>();
        for (var i = 1; i < 9; i++) codes.Add((await SendFromAsync(host, $"2001:db8:0:7::{i}")).StatusCode);
        Assert.Contains(HttpStatusCode.TooManyRequests, codes);
        Assert.Equal(HttpStatusCode.OK, (await SendFromAsync(host, "2001:db8:0:8::1")).StatusCode);
    }

    [Fact]
    public async Task An_app_pays_from_a_budget_of_its_own_wherever_it_asks_from()
    {
        var app = new Viewer { Kind = ViewerKind.App, App = Guid.NewGuid(), Budget = new Budget { Size = 3, RestorePerSecond = 1 } };
        await using var host = await GraphHost.StartAsync(fixture.Graph, app, NoDelay, "--Governance:Transport:TrustedProxies:0=127.0.0.1");
        var codes = new List<HttpStatusCode>();
        for (var i = 0; i < 6; i++) codes.Add((await SendFromAsync(host, $"203.0.113.{i}", key: "any")).StatusCode);
        Assert.Equal(Enumerable.Repeat(HttpStatusCode.OK, 3), codes.Take(3));
        Assert.Contains(HttpStatusCode.TooManyRequests, codes);
        Assert.Equal(HttpStatusCode.OK, (await SendFromAsync(host, "203.0.113.0")).StatusCode);
    }

    [Fact]
    public async Task A_refusal_is_held_back()
    {
        await using var host = await StartAsync(1, 1, "--Governance:Budgets:RefusalDelayMilliseconds=300");
        await host.Client.PostAsync(Answers.Query("{ __typename }"));
        var clock = Stopwatch.StartNew();
        var codes = await Task.WhenAll(Enumerable.Range(0, 5).Select(async _ => (await host.Client.PostAsync(Answers.Query("{ __typename }"))).StatusCode));
        Assert.Contains(HttpStatusCode.TooManyRequests, codes);
        Assert.True(clock.ElapsedMilliseconds >= 290, $"{clock.ElapsedMilliseconds} ms");
    }

    private Task<GraphHost> StartAsync(long size, long rate, params string[] settings) =>
        GraphHost.StartAsync(fixture.Graph, [$"--Governance:Budgets:Anonymous:Size={size}", $"--Governance:Budgets:Anonymous:RestorePerSecond={rate}", .. settings]);

    private async Task<long> PriceAsync(string query)
    {
        await using var host = await StartAsync(100_000, 1);
        return Cost(await ReportedAsync(host, query, "validate")).Requested;
    }

    private static async Task<JsonElement> ReportedAsync(GraphHost host, string query, string how)
    {
        var answer = await host.Client.PostAsync(Answers.Query(query), change: request => request.Headers.Add("GraphQL-Cost", how));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.JsonAsync();
    }

    private static Task<HttpResponseMessage> SendFromAsync(GraphHost host, string addresses, string? key = null) => host.Client.PostAsync(Answers.Query("{ __typename }"), change: request =>
    {
        request.Headers.Add("X-Forwarded-For", addresses);
        if (key is not null) request.Headers.Add("X-API-Key", key);
    });

    private static (long Requested, long Budget) Cost(JsonElement answer)
    {
        var cost = answer.GetProperty("extensions").GetProperty("cost");
        return (cost.GetProperty("requested").GetInt64(), cost.GetProperty("budget").GetInt64());
    }

    private static (int, int, int, int) Numbers(JsonElement cost) =>
        (cost.GetProperty("requested").GetInt32(), cost.GetProperty("budget").GetInt32(), cost.GetProperty("restoreRate").GetInt32(), cost.GetProperty("retryAfterSeconds").GetInt32());
}

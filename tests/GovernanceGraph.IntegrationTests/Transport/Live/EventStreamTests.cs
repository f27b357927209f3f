using System.Net;
using System.Text.Json;
using GovernanceGraph.Engine.Subscriptions;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Transport.Live;

/// <summary>Server-Sent Events as graphql-sse's "distinct connections mode" defines them.</summary>
public sealed class EventStreamTests(TransportHost host) : IClassFixture<TransportHost>
{
    private static readonly (string, string) Done = ("complete", "");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_subscription_is_given_all_that_happens_until_it_ends(bool byPost)
    {
        using var client = byPost
            ? await EventClient.OpenAsync(host.Client, "subscription { tick }")
            : await EventClient.OpenAsync(host.Client, new HttpRequestMessage(HttpMethod.Get, "/graphql?query=subscription{tick}"));
        await Eventually.TrueAsync(() => host.Subscriptions.Open == 1, "nobody subscribed");
        for (var i = 0; i < 100; i++) host.Subscriptions.Publish(i);
        for (var i = 0; i < 100; i++) Assert.Equal(("next", $$$"""{"data":{"tick":{{{i}}}}}"""), await client.ReadAsync());
        host.Subscriptions.EndAll(SubscriptionEnd.Completed);
        Assert.Equal(Done, await client.ReadAsync());
        Assert.Null(await client.ReadAsync());
        Assert.Equal("no-store", client.Response.Header("Cache-Control"));
    }

    [Fact]
    public async Task Queries_and_mutations_are_one_answer_and_the_end()
    {
        foreach (var (query, answer) in new[] { ("{ hello }", """{"data":{"hello":"你好，社区！"}}"""), ("mutation { touch }", """{"data":{"touch":true}}""") })
        {
            using var client = await EventClient.OpenAsync(host.Client, query);
            Assert.Equal(("next", answer), await client.ReadAsync());
            Assert.Equal(Done, await client.ReadAsync());
            Assert.Null(await client.ReadAsync());
        }
    }

    [Theory]
    [InlineData("{ nothing }", null)]
    [InlineData("subscription { nothing }", "VALIDATION_FAILED")]
    [InlineData("subscription { fail }", "INTERNAL_ERROR")]
    [InlineData("{ fail }", "INTERNAL_ERROR")]
    public async Task What_cannot_run_is_told_within_the_stream(string query, string? code)
    {
        using var client = await EventClient.OpenAsync(host.Client, query);
        var (name, data) = (await client.ReadAsync())!.Value;
        Assert.Equal("next", name);
        var error = JsonDocument.Parse(data).RootElement.GetProperty("errors")[0];
        if (code is not null) Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.DoesNotContain("secret", data, StringComparison.Ordinal);
        Assert.Equal(Done, await client.ReadAsync());
    }

    [Fact]
    public async Task A_mutation_by_GET_is_refused()
    {
        using var client = await EventClient.OpenAsync(host.Client, new HttpRequestMessage(HttpMethod.Get, "/graphql?query=mutation{touch}"));
        Assert.Contains("OPERATION_KIND_NOT_ALLOWED", (await client.ReadAsync())!.Value.Data, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain", null, HttpStatusCode.BadRequest)]
    [InlineData("application/json", "Bearer x", HttpStatusCode.Unauthorized)]
    public async Task What_the_transport_refuses_keeps_its_status(string contentType, string? authorization, HttpStatusCode status)
    {
        var answer = await host.Client.PostAsync(new StringContent(Answers.Query("subscription { tick }"), System.Text.Encoding.UTF8, contentType), "text/event-stream", request =>
        {
            if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization);
        });
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(0, host.Connections.Count);
    }

    /// <summary>Clients that take both send one header for all: a query is answered as ever, a subscription streamed.</summary>
    [Fact]
    public async Task Whoever_takes_both_is_streamed_subscriptions_only()
    {
        const string Both = "application/graphql-response+json, application/json, text/event-stream, multipart/mixed";
        var answer = await host.Client.PostAsync(Answers.Query("{ hello }"), Both);
        Assert.Equal("application/graphql-response+json; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        using var client = await EventClient.OpenAsync(host.Client, "subscription { tick }", ("Accept", Both));
        await Eventually.TrueAsync(() => host.Subscriptions.Open == 1, "nobody subscribed");
        host.Subscriptions.Publish(1);
        Assert.Equal("next", (await client.ReadAsync())!.Value.Event);
    }

    [Theory]
    [InlineData("*/*")]
    [InlineData("text/event-stream;q=0, application/json")]
    public async Task Without_the_wish_a_subscription_is_refused(string accept)
    {
        var answer = await host.Client.PostAsync(Answers.Query("subscription { tick }"), accept);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Fact]
    public async Task Whoever_leaves_is_forgotten_at_once()
    {
        var own = await TransportHost.StartAsync();
        try
        {
            var client = await EventClient.OpenAsync(own.Client, "subscription { tick }");
            await Eventually.TrueAsync(() => own.Subscriptions.Open == 1, "nobody subscribed");
            client.Dispose();
            await Eventually.TrueAsync(() => own.Subscriptions.Open == 0 && own.Connections.Count == 0, "the stream is remembered");
        }
        finally
        {
            await own.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_silent_stream_says_that_it_lives()
    {
        var own = await TransportHost.StartAsync("--Governance:Transport:Sockets:KeepAliveSeconds=1");
        try
        {
            using var client = await EventClient.OpenAsync(own.Client, "subscription { tick }");
            await Task.Delay(TimeSpan.FromSeconds(4));
            own.Subscriptions.Publish(1);
            Assert.Equal("next", (await client.ReadAsync())!.Value.Event);
            Assert.InRange(client.Comments, 1, 4);
        }
        finally
        {
            await own.DisposeAsync();
        }
    }

    [Fact]
    public async Task Whoever_is_too_slow_is_told_so_at_the_end()
    {
        var own = await TransportHost.StartAsync();
        try
        {
            own.Subscriptions.Queue = 2;
            using var client = await EventClient.OpenAsync(own.Client, "subscription { tick }");
            await Eventually.TrueAsync(() => own.Subscriptions.Open == 1, "nobody subscribed");
            for (var i = 0; own.Subscriptions.Open == 1; i++) own.Subscriptions.Publish(i, 100_000);
            var events = new List<(string Event, string Data)>();
            while (await client.ReadAsync() is { } one) events.Add(one);
            Assert.Equal(Done, events[^1]);
            Assert.Contains("TOO_SLOW", events[^2].Data, StringComparison.Ordinal);
            for (var i = 0; i < events.Count - 2; i++) Assert.StartsWith($$$"""{"data":{"tick":{{{i}}},""", events[i].Data, StringComparison.Ordinal);
        }
        finally
        {
            await own.DisposeAsync();
        }
    }
}

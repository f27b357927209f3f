using System.Net;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Transport;

/// <summary>How answers leave: status, type, size, ids, and nothing that the server should keep to itself.</summary>
public sealed class AnswerTests(TransportHost host) : IClassFixture<TransportHost>
{
    [Theory]
    [InlineData("{ hello }", 200, 200)]
    [InlineData("{ nothing }", 400, 200)]
    [InlineData("{", 400, 200)]
    [InlineData("{ unavailable }", 503, 503)]
    [InlineData("{ slow }", 504, 504)]
    [InlineData("{ fail }", 500, 500)]
    public async Task The_outcome_decides_the_status(string document, int graphStatus, int jsonStatus)
    {
        Assert.Equal(graphStatus, (int)(await host.Client.PostAsync(Answers.Query(document))).StatusCode);
        Assert.Equal(jsonStatus, (int)(await host.Client.PostAsync(Answers.Query(document), "application/json")).StatusCode);
    }

    [Fact]
    public async Task Unavailable_says_when_to_come_back() =>
        Assert.Equal("2", (await host.Client.PostAsync(Answers.Query("{ unavailable }"))).Header("Retry-After"));

    [Fact]
    public async Task A_surprise_shows_its_id_and_nothing_else()
    {
        var answer = await host.Client.PostAsync(Answers.Query("{ fail }"), change: request => request.Headers.Add("X-Request-Id", "client-7"));
        var text = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("secret", text);
        Assert.DoesNotContain("people", text);
        Assert.Equal("INTERNAL_ERROR", await answer.CodeAsync());
        Assert.Contains("\"traceId\":\"client-7\"", text);
    }

    [Theory]
    [InlineData("abc-123_x.9", true)]
    [InlineData("has space", false)]
    [InlineData("<script>", false)]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123", true)]
    [InlineData("01234567890123456789012345678901234567890123456789012345678901234", false)]
    public async Task A_sane_request_id_comes_back_and_another_is_replaced(string sent, bool kept)
    {
        var answer = await host.Client.PostAsync(Answers.Query("{ hello }"), change: request => request.Headers.TryAddWithoutValidation("X-Request-Id", sent));
        var id = answer.Header("X-Request-Id");
        Assert.Equal(kept, id == sent);
        Assert.Equal(id, host.Pipeline.Last!.TraceId);
        Assert.Matches("^[A-Za-z0-9._-]{1,64}$", id);
    }

    [Fact]
    public async Task A_large_answer_arrives_whole_with_its_length()
    {
        var answer = await host.Client.PostAsync(Answers.Query("{ big(bytes: 5000000) }"));
        var body = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(answer.Content.Headers.ContentLength, body.Length);
        Assert.True(body.Length > 5_000_000);
    }

    [Fact]
    public async Task An_answer_over_5_MB_is_replaced_by_an_error()
    {
        var answer = await host.Client.PostAsync(Answers.Query("{ big(bytes: 5242880) }"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("ANSWER_TOO_LARGE", await answer.CodeAsync());
        Assert.True(answer.Content.Headers.ContentLength < 1000);
    }

    [Fact]
    public async Task A_client_that_leaves_stops_the_work()
    {
        await using var own = new Disposable(await TransportHost.StartAsync());
        using var leave = new CancellationTokenSource();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={%20wait%20}");
        var answer = own.Host.Client.SendAsync(request, leave.Token);
        await own.Host.Pipeline.Waiting.Task.WaitAsync(TimeSpan.FromSeconds(10));
        await leave.CancelAsync();
        await own.Host.Pipeline.Cancelled.Task.WaitAsync(TimeSpan.FromSeconds(1));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
    }

    [Fact]
    public async Task Chinese_text_is_sent_as_it_is()
    {
        var answer = await host.Client.PostAsync("""{"query":"query A($n: String) { hello(name: $n) }","variables":{"n":"垦利区"}}""");
        Assert.Contains("垦利区", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Every_answer_carries_the_protective_headers_and_hides_the_server()
    {
        foreach (var address in new[] { "/graphql?query={hello}", "/graphql", "/graphql/schema.graphql", "/health/live", "/graphql/ui/", "/nothing" })
        {
            var answer = await host.Client.SendAsync(HttpMethod.Get, address);
            Assert.Equal("nosniff", answer.Header("X-Content-Type-Options"));
            Assert.Equal("no-referrer", answer.Header("Referrer-Policy"));
            Assert.Contains("frame-ancestors 'none'", answer.Header("Content-Security-Policy"));
            Assert.Equal(address == "/graphql/ui/", answer.Header("Content-Security-Policy")!.Contains("unsafe-eval", StringComparison.Ordinal));
            Assert.Null(answer.Header("Server"));
        }
    }

    private sealed record Disposable(TransportHost Host) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await Host.DisposeAsync();
    }
}

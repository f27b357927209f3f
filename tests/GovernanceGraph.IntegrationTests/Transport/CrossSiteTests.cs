using System.Net;
using System.Text;
using GovernanceGraph.Engine.Access;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Transport;

/// <summary>What a page of another site can make a browser do: nothing, unless its origin is configured (security matrix A11 and A12).</summary>
public sealed class CrossSiteTests(CrossSiteTests.Configured configured) : IClassFixture<CrossSiteTests.Configured>
{
    private const string Friend = "https://map.example.cn";

    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/plain; application/json")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData(null)]
    public async Task A_body_that_a_form_could_send_is_refused_unless_preflighted(string? contentType)
    {
        foreach (var document in new[] { "{ hello }", "mutation { touch }" })
        {
            var forged = await configured.Host.Client.PostAsync(Body(document, contentType), change: request => request.Headers.Add("Cookie", "session=1"));
            Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
            Assert.Equal("CSRF_REFUSED", await forged.CodeAsync());
            var preflighted = await configured.Host.Client.PostAsync(Body(document, contentType), change: request => request.Headers.Add("GraphQL-Preflight", "1"));
            Assert.Equal(contentType?.StartsWith("multipart/", StringComparison.Ordinal) == true ? HttpStatusCode.Unauthorized : HttpStatusCode.UnsupportedMediaType, preflighted.StatusCode);   // files are taken of whoever is signed in
        }
    }

    /// <summary>A link or an image can make a browser send a GET with its cookies: it reads as nobody, and never writes.</summary>
    [Fact]
    public async Task GET_never_runs_a_mutation_whatever_it_brings()
    {
        (string, string)[] headers = [("Cookie", "session=1"), ("GraphQL-Preflight", "1"), ("Content-Type", "application/json")];
        var answer = await configured.Host.Client.SendAsync(HttpMethod.Get, "/graphql?query=mutation{touch}", headers);
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "POST"), (answer.StatusCode, answer.Header("Allow")));
        Assert.Equal("OPERATION_KIND_NOT_ALLOWED", await answer.CodeAsync());
    }

    /// <summary>What a browser sends by itself never says who asks: only headers do that a foreign page cannot set unasked.</summary>
    [Theory]
    [InlineData("Cookie", "Authorization=Bearer x; X-API-Key=ggk_x; access_token=x")]
    [InlineData("Proxy-Authorization", "Bearer x")]
    [InlineData("Referer", "https://map.example.cn/?access_token=x")]
    public async Task What_a_browser_sends_by_itself_is_no_credential(string header, string value)
    {
        var answer = await configured.Host.Client.PostAsync(Answers.Query("{ hello }"), change: request => request.Headers.TryAddWithoutValidation(header, value));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Same(Viewer.Anonymous, configured.Host.Pipeline.Last!.Viewer);
    }

    [Fact]
    public async Task GET_can_be_made_to_ask_for_a_preflight_too()
    {
        var host = await TransportHost.StartAsync("--Governance:Transport:GetNeedsPreflight=true");
        try
        {
            var plain = await host.Client.SendAsync(HttpMethod.Get, "/graphql?query={hello}");
            Assert.Equal("CSRF_REFUSED", await plain.CodeAsync());
            var preflighted = await host.Client.SendAsync(HttpMethod.Get, "/graphql?query={hello}", ("GraphQL-Preflight", "1"));
            Assert.Equal(HttpStatusCode.OK, preflighted.StatusCode);
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    [Theory]
    [InlineData(Friend, true)]
    [InlineData("https://evil.example", false)]
    [InlineData("null", false)]
    [InlineData("http://map.example.cn", false)]
    [InlineData("https://map.example.cn:8443", false)]
    [InlineData("https://a.map.example.cn", false)]
    [InlineData("https://map.example.cn.evil.example", false)]
    [InlineData("https://evilmap.example.cn", false)]
    [InlineData("https://map.example.cn.", false)]
    [InlineData("https://map.example.cn/", false)]
    [InlineData("https://user@map.example.cn", false)]
    [InlineData("https://map.example.cn, https://evil.example", false)]
    [InlineData("*", false)]
    public async Task Only_the_exact_origin_may_read_answers(string origin, bool allowed)
    {
        var client = configured.Host.Client;
        var preflight = await client.SendAsync(HttpMethod.Options, "/graphql", ("Origin", origin), ("Access-Control-Request-Method", "POST"), ("Access-Control-Request-Headers", "content-type"));
        var answer = await client.PostAsync(Answers.Query("{ hello }"), change: request => request.Headers.Add("Origin", origin));
        foreach (var response in new[] { preflight, answer })
        {
            Assert.Equal(allowed ? origin : null, response.Header("Access-Control-Allow-Origin"));
            Assert.Equal(allowed ? "true" : null, response.Header("Access-Control-Allow-Credentials"));
        }

        Assert.Contains("Origin", answer.Header("Vary") ?? "");
    }

    /// <summary>A key of an app in a page would be everybody's: pages sign people in, with tokens.</summary>
    [Theory]
    [InlineData("authorization", true)]
    [InlineData("x-api-key", false)]
    [InlineData("cookie2", false)]
    public async Task Pages_may_send_tokens_and_no_keys(string header, bool allowed)
    {
        var preflight = await configured.Host.Client.SendAsync(HttpMethod.Options, "/graphql", ("Origin", Friend), ("Access-Control-Request-Method", "POST"), ("Access-Control-Request-Headers", header));
        Assert.Equal(allowed, (preflight.Header("Access-Control-Allow-Headers") ?? "").Contains(header, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A page must be able to read why it was refused.</summary>
    [Fact]
    public async Task A_refusal_of_credentials_is_readable_for_a_trusted_page_only()
    {
        foreach (var (origin, seen) in new[] { (Friend, Friend), ("https://evil.example", null) })
        {
            var answer = await configured.Host.Client.PostAsync(Answers.Query("{ hello }"), change: request =>
            {
                request.Headers.Add("Origin", origin);
                request.Headers.TryAddWithoutValidation("Authorization", "Bearer x");
            });
            Assert.Equal((HttpStatusCode.Unauthorized, seen), (answer.StatusCode, answer.Header("Access-Control-Allow-Origin")));
        }
    }

    [Fact]
    public async Task Without_configuration_no_origin_may_read_answers()
    {
        var host = await TransportHost.StartAsync();
        try
        {
            var answer = await host.Client.PostAsync(Answers.Query("{ hello }"), change: request => request.Headers.Add("Origin", Friend));
            Assert.Null(answer.Header("Access-Control-Allow-Origin"));
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    private static ByteArrayContent Body(string document, string? contentType)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Answers.Query(document)));
        if (contentType is not null) content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return content;
    }

    /// <summary>A host that trusts one origin, with cookies.</summary>
    public sealed class Configured : IAsyncLifetime
    {
        public TransportHost Host { get; } = new($"--Governance:Transport:AllowedOrigins:0={Friend}", "--Governance:Transport:AllowCredentials=true");

        public Task InitializeAsync() => Host.InitializeAsync();

        public Task DisposeAsync() => Host.DisposeAsync();
    }
}

using System.Net;
using System.Text;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.IntegrationTests.Engine.Seed;
using GovernanceGraph.IntegrationTests.Graph;
using GovernanceGraph.IntegrationTests.Transport;
using GovernanceGraph.Server.Hosting;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Guards;

/// <summary>The thirteen checks of graphql-cop (1.14), as an anonymous client of a server outside Development (security matrix D10). Only GET queries, which read and nothing else, are open on purpose.</summary>
public sealed class GraphqlCopTests(GraphFixture fixture) : IClassFixture<GraphFixture>, IAsyncLifetime
{
    private GraphServices _graph = null!;
    private GraphHost _host = null!;

    public async Task InitializeAsync()
    {
        _graph = await DemoGraph.OpenAsync(fixture.ConnectionString, new EngineLimits { Introspection = IntrospectionAccess.SignedIn });
        _host = await GraphHost.StartAsync(_graph, "--environment=Production");
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _graph.DisposeAsync();
    }

    public static TheoryData<string, string> Documents => new()
    {
        { "alias overloading", "{ " + string.Join(" ", Enumerable.Range(0, 101).Select(i => $"alias{i}: __typename")) + " }" },
        { "circular introspection", "{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }" },
        { "directive overloading", "{ __typename " + string.Concat(Enumerable.Repeat("@aa", 10)) + " }" },
        { "field duplication", "{ " + string.Concat(Enumerable.Repeat("__typename \n", 500)) + " }" },
        { "introspection", "{ __schema { directives { name } } }" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Documents_that_overload_or_spy_are_refused(string check, string document)
    {
        var answer = await _host.Client.PostAsync(Answers.Query(document));
        Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, $"{check}: {answer.StatusCode}");
        Assert.False((await answer.JsonAsync()).TryGetProperty("data", out _));
    }

    [Fact]
    public async Task Array_batches_are_refused()
    {
        var one = Answers.Query("{ __typename }");
        var answer = await _host.Client.PostAsync($"[{string.Join(',', Enumerable.Repeat(one, 10))}]");
        Assert.Equal("BATCH_REFUSED", await answer.CodeAsync());
    }

    [Fact]
    public async Task Nothing_is_suggested() =>
        Assert.DoesNotContain("Did you mean", await (await _host.Client.PostAsync(Answers.Query("{ issuess { totalCount } }"))).Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public async Task GET_changes_nothing_and_queries()
    {
        Assert.Equal(HttpStatusCode.OK, (await _host.Client.GetAsync("/graphql?query={__typename}")).StatusCode);
        var mutation = await _host.Client.GetAsync("/graphql?query=mutation{__typename}");
        Assert.True(mutation.StatusCode is HttpStatusCode.MethodNotAllowed or HttpStatusCode.BadRequest, $"{mutation.StatusCode}");
    }

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/graphql/ui/")]
    [InlineData("/graphql/graph/")]
    [InlineData("/graphiql")]
    [InlineData("/playground")]
    [InlineData("/graphql/schema.graphql")]
    public async Task No_page_for_browsers_and_no_schema_is_served(string address)
    {
        var answer = await _host.Client.SendAsync(HttpMethod.Get, address, ("Accept", "text/html"));
        Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.NotAcceptable, $"{address}: {answer.StatusCode}");
        Assert.DoesNotContain("<html", await answer.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "query=query+cop+%7B__typename%7D")]
    [InlineData("application/x-www-form-urlencoded", "query=mutation+cop+%7B__typename%7D")]
    [InlineData("text/plain", "{\"query\":\"{__typename}\"}")]
    public async Task Bodies_that_a_form_could_send_are_refused(string type, string body)
    {
        var answer = await _host.Client.PostAsync(new StringContent(body, Encoding.UTF8, type));
        Assert.Equal("CSRF_REFUSED", await answer.CodeAsync());
    }

    [Fact]
    public async Task No_tracing_stands_beside_answers()
    {
        var answer = await _host.Client.PostAsync(Answers.Query("{ __typename }"), change: request => request.Headers.Add("X-Apollo-Tracing", "1"));
        Assert.False((await answer.JsonAsync()).TryGetProperty("extensions", out _));
    }

    [Theory]
    [InlineData("query=\u0000")]
    [InlineData("{")]
    [InlineData("qwerty cop { abc }")]
    public async Task Errors_are_handled(string document)
    {
        var answer = await _host.Client.PostAsync(Answers.Query(document));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("exception", body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("   at ", body, StringComparison.Ordinal);
    }
}

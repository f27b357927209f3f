using System.Net;
using System.Text;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Transport;

/// <summary>What each HTTP method may do.</summary>
public sealed class MethodTests(TransportHost host) : IClassFixture<TransportHost>
{
    [Theory]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Other_methods_are_refused_and_told_which_are_not(string method)
    {
        var answer = await host.Client.SendAsync(new HttpMethod(method), "/graphql?query={hello}");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal("GET, POST", answer.Header("Allow"));
    }

    [Theory]
    [InlineData("application/graphql-response+json")]
    [InlineData("application/json")]
    [InlineData("*/*")]
    public async Task GET_reads_and_never_writes(string accept)
    {
        var read = await host.Client.SendAsync(HttpMethod.Get, "/graphql?query={hello}", ("Accept", accept));
        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        var write = await host.Client.SendAsync(HttpMethod.Get, "/graphql?query=mutation{touch}", ("Accept", accept));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, write.StatusCode);
        Assert.Equal("POST", write.Header("Allow"));
        Assert.True(host.Pipeline.Last!.QueriesOnly);
    }

    [Fact]
    public async Task GET_carries_every_parameter()
    {
        var variables = Uri.EscapeDataString("""{"name":"垦利"}""");
        await host.Client.SendAsync(HttpMethod.Get, $"/graphql?documentId=abc&operationName=A&variables={variables}&extensions=%7B%7D");
        var last = host.Pipeline.Last!;
        Assert.Equal(("abc", "A", """{"name":"垦利"}"""), (last.DocumentId, last.OperationName, Encoding.UTF8.GetString(last.Variables.Span)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?query=")]
    [InlineData("?query={hello}&query={hello}")]
    [InlineData("?id=a&documentId=b")]
    [InlineData("?query={hello}&variables=[]")]
    [InlineData("?query={hello}&variables={")]
    [InlineData("?query={hello}&variables={}{}")]
    [InlineData("?query={hello}&extensions=1")]
    [InlineData("?query={hello}&callback=steal")]
    public async Task A_malformed_URL_is_refused(string parameters)
    {
        var answer = await host.Client.SendAsync(HttpMethod.Get, "/graphql" + parameters);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("BAD_REQUEST", await answer.CodeAsync());
    }

    [Fact]
    public async Task More_headers_than_100_are_refused()
    {
        var headers = Enumerable.Range(0, 101).Select(number => ($"X-Many-{number}", "1")).ToArray();
        var answer = await host.Client.SendAsync(HttpMethod.Get, "/graphql?query={hello}", headers);
        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task A_URL_longer_than_8_KB_is_refused()
    {
        var answer = await host.Client.SendAsync(HttpMethod.Get, "/graphql?query=" + new string('x', 9000));
        Assert.Equal(HttpStatusCode.RequestUriTooLong, answer.StatusCode);
    }
}

using GovernanceGraph.Server.Transport;
using Microsoft.Extensions.Primitives;
using Xunit;

namespace GovernanceGraph.UnitTests.Transport;

/// <summary>Which type is chosen for which <c>Accept</c> (RFC 9110, 12.5.1; the public audits for <c>*/*</c> and none).</summary>
public sealed class AnswerTypeTests
{
    [Theory]
    [InlineData(null, AnswerType.Json)]
    [InlineData("", AnswerType.Json)]
    [InlineData("*/*", AnswerType.Json)]
    [InlineData("application/*", AnswerType.Json)]
    [InlineData("application/json", AnswerType.Json)]
    [InlineData("APPLICATION/JSON; charset=UTF-8", AnswerType.Json)]
    [InlineData("application/graphql-response+json", AnswerType.GraphResponse)]
    [InlineData("application/graphql-response+json; charset=utf-8, application/json; charset=utf-8", AnswerType.GraphResponse)]
    [InlineData("application/json, application/graphql-response+json", AnswerType.GraphResponse)]
    [InlineData("application/graphql-response+json,application/json;q=0.9", AnswerType.GraphResponse)]
    [InlineData("application/graphql-response+json;q=0.5, application/json", AnswerType.Json)]
    [InlineData("application/graphql-response+json;q=0.5, */*", AnswerType.Json)]
    [InlineData("application/json;q=0, application/graphql-response+json;q=0.1", AnswerType.GraphResponse)]
    [InlineData("text/html, application/xhtml+xml, */*;q=0.8", AnswerType.Json)]
    [InlineData("application/json;q=0, */*", null)]
    [InlineData("application/json; charset=gb18030", null)]
    [InlineData("application/json;q=7", null)]
    [InlineData("text/html", null)]
    [InlineData("text/*", null)]
    [InlineData(";;,=,", null)]
    public void The_client_s_wish_decides(string? accept, AnswerType? expected) => Assert.Equal(expected, AnswerTypes.Negotiate(accept).Type);

    [Fact]
    public void No_header_means_JSON() => Assert.Equal(new Accepted(AnswerType.Json, false), AnswerTypes.Negotiate(StringValues.Empty));

    [Fact]
    public void Several_headers_count_as_one() =>
        Assert.Equal(AnswerType.GraphResponse, AnswerTypes.Negotiate(new StringValues(["text/html", "application/graphql-response+json"])).Type);

    [Theory]
    [InlineData("text/event-stream", null, true)]
    [InlineData("text/event-stream; charset=utf-8", null, true)]
    [InlineData("application/graphql-response+json, text/event-stream", AnswerType.GraphResponse, true)]
    [InlineData("text/event-stream, */*;q=0.1", AnswerType.Json, true)]
    [InlineData("text/event-stream;q=0, application/json", AnswerType.Json, false)]
    [InlineData("text/*", null, false)]
    [InlineData("*/*", AnswerType.Json, false)]
    public void A_stream_of_events_is_for_whoever_names_it(string accept, AnswerType? type, bool stream) => Assert.Equal(new Accepted(type, stream), AnswerTypes.Negotiate(accept));
}

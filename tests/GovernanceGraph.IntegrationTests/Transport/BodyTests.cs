using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Transport;

/// <summary>Bodies that are too large, not JSON, or JSON of another form: each has its own status and code, and none ever is a 500.</summary>
public sealed class BodyTests(TransportHost host) : IClassFixture<TransportHost>
{
    private const int Limit = 256 * 1024;

    [Theory]
    [InlineData("", "BAD_REQUEST")]
    [InlineData("   ", "BAD_REQUEST")]
    [InlineData("null", "BAD_REQUEST")]
    [InlineData("1", "BAD_REQUEST")]
    [InlineData("\"{ hello }\"", "BAD_REQUEST")]
    [InlineData("{", "BAD_REQUEST")]
    [InlineData("{}", "BAD_REQUEST")]
    [InlineData("query { hello }", "BAD_REQUEST")]
    [InlineData("[]", "BATCH_REFUSED")]
    [InlineData("""[{"query":"{ hello }"}]""", "BATCH_REFUSED")]
    [InlineData("""{"query":null}""", "BAD_REQUEST")]
    [InlineData("""{"query":["{ hello }"]}""", "BAD_REQUEST")]
    [InlineData("""{"query":"{ hello }","query":"{ big(bytes: 1) }"}""", "BAD_REQUEST")]
    [InlineData("""{"query":"{ hello }","id":"a","documentId":"b"}""", "BAD_REQUEST")]
    [InlineData("""{"query":"{ hello }","doc_id":"a"}""", "BAD_REQUEST")]
    [InlineData("""{"query":"{ hello }"} {}""", "BAD_REQUEST")]
    [InlineData("""{"query":"{ hello }",}""", "BAD_REQUEST")]
    [InlineData("""{"query":"{ hello }" /* now */}""", "BAD_REQUEST")]
    [InlineData("""{"query":"{ hello }","variables":[]}""", "BAD_REQUEST")]
    [InlineData("""{"query":"{ hello }","variables":"{}"}""", "BAD_REQUEST")]
    [InlineData("""{"query":"{ hello }","extensions":[]}""", "BAD_REQUEST")]
    [InlineData("""{"query":"{ hello }","operationName":7}""", "BAD_REQUEST")]
    [InlineData("""{"query":"\ud800"}""", "BAD_REQUEST")]
    public async Task A_malformed_request_is_refused_with_400_in_both_types(string body, string code)
    {
        foreach (var accept in new[] { Answers.GraphType, "application/json" })
        {
            var answer = await host.Client.PostAsync(body, accept);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Equal(code, await answer.CodeAsync());
            Assert.StartsWith(accept, answer.Header("Content-Type"));
        }
    }

    [Theory]
    [InlineData("{\"query\":\"{ hello }")]
    [InlineData("{\"query\":\"{ hello }\",\"variables\":{\"a\":\"")]
    public async Task Bytes_that_are_no_UTF_8_are_refused(string start)
    {
        byte[] body = [.. Encoding.UTF8.GetBytes(start), 0xC3, 0x28, .. "\"}"u8, .. start.Contains("variables", StringComparison.Ordinal) ? "}"u8 : ""u8];
        var answer = await host.Client.PostAsync(Json(body));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("BAD_REQUEST", await answer.CodeAsync());
    }

    [Fact]
    public async Task Values_nested_without_end_are_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 10_000)) + "1" + new string('}', 10_000);
        var answer = await host.Client.PostAsync($$"""{"query":"{ hello }","variables":{{deep}}}""");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData(Limit - 1, HttpStatusCode.OK)]
    [InlineData(Limit, HttpStatusCode.OK)]
    [InlineData(Limit + 1, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(Limit * 10, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_body_may_have_256_KB_and_no_byte_more_with_its_length_told_or_not(int size, HttpStatusCode expected)
    {
        var body = Encoding.UTF8.GetBytes(Answers.Query("{ hello }").PadRight(size));
        foreach (var chunked in new[] { false, true })
        {
            using var content = Json(body);
            var answer = await host.Client.PostAsync(content, change: request => request.Headers.TransferEncodingChunked = chunked);
            Assert.Equal(expected, answer.StatusCode);
            if (expected != HttpStatusCode.OK) Assert.Equal("BODY_TOO_LARGE", await answer.CodeAsync());
        }
    }

    [Fact]
    public async Task A_compressed_body_is_refused_before_it_is_unpacked()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) await gzip.WriteAsync(new byte[4 << 20]);
        var content = Json(packed.ToArray());
        content.Headers.ContentEncoding.Add("gzip");
        var answer = await host.Client.PostAsync(content);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Equal("UNSUPPORTED_MEDIA_TYPE", await answer.CodeAsync());
    }

    [Theory]
    [InlineData("application/json", HttpStatusCode.OK)]
    [InlineData("application/json; charset=utf-8", HttpStatusCode.OK)]
    [InlineData("Application/JSON;charset=\"UTF-8\"", HttpStatusCode.OK)]
    [InlineData("application/json; charset=gb18030", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json; charset=utf-16", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/graphql", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/jsonp", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("text/html", HttpStatusCode.UnsupportedMediaType)]
    public async Task Only_JSON_in_UTF_8_is_read(string contentType, HttpStatusCode expected)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Answers.Query("{ hello }")));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        var answer = await host.Client.PostAsync(content);
        Assert.Equal(expected, answer.StatusCode);
        if (expected != HttpStatusCode.OK) Assert.Equal("application/json, multipart/form-data", answer.Header("Accept-Post"));
    }

    [Fact]
    public async Task Names_values_and_ids_reach_the_engine_as_sent()
    {
        await host.Client.PostAsync("""{"documentId":"sha256:ab","operationName":"A","variables":{ "name": "东营\n" },"extensions":{"x":[1]}}""");
        var last = host.Pipeline.Last!;
        Assert.Equal(("sha256:ab", "A", null, false), (last.DocumentId, last.OperationName, last.Query, last.QueriesOnly));
        Assert.Equal("""{ "name": "东营\n" }""", Encoding.UTF8.GetString(last.Variables.Span));
    }

    private static ByteArrayContent Json(byte[] body) => new(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
}

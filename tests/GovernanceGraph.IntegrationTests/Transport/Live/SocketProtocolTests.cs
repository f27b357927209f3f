using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using GovernanceGraph.Engine.Subscriptions;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Transport.Live;

/// <summary>What graphql-transport-ws says a server does with right clients and wrong ones (security matrix D9).</summary>
public sealed class SocketProtocolTests(TransportHost host) : IClassFixture<TransportHost>
{
    private const string Init = """{"type":"connection_init"}""";

    [Fact]
    public async Task A_subscription_is_given_all_that_happens_until_it_ends()
    {
        using var client = await GraphClient.StartAsync(host.Address);
        await client.SubscribeAsync("一", "subscription { tick }");
        await Eventually.TrueAsync(() => host.Subscriptions.Open == 1, "nobody subscribed");
        for (var i = 0; i < 100; i++) host.Subscriptions.Publish(i);
        for (var i = 0; i < 100; i++)
        {
            var next = await client.ReadAsync();
            Assert.Equal(("一", "next", i), (next.GetProperty("id").GetString(), next.GetProperty("type").GetString(), next.GetProperty("payload").GetProperty("data").GetProperty("tick").GetInt32()));
        }

        host.Subscriptions.EndAll(SubscriptionEnd.Completed);
        Assert.Equal("""{"id":"一","type":"complete"}""", (await client.ReadAsync()).GetRawText());
    }

    [Fact]
    public async Task Queries_and_mutations_are_answered_once_and_completed()
    {
        using var client = await GraphClient.StartAsync(host.Address);
        foreach (var (query, member) in new[] { ("{ hello(name: \"社区\") }", "hello"), ("mutation { touch }", "touch") })
        {
            await client.SubscribeAsync("q", query);
            var next = await client.ReadAsync();
            Assert.Equal(("q", "next"), (next.GetProperty("id").GetString(), next.GetProperty("type").GetString()));
            Assert.True(next.GetProperty("payload").GetProperty("data").TryGetProperty(member, out _));
            Assert.Equal("""{"id":"q","type":"complete"}""", (await client.ReadAsync()).GetRawText());
        }
    }

    /// <summary>Far more than one write holds, and more than is put together in one piece.</summary>
    [Fact]
    public async Task A_large_answer_arrives_whole()
    {
        using var client = await GraphClient.StartAsync(host.Address);
        await client.SubscribeAsync("q", "{ big(bytes: 900000) }");
        Assert.Equal(900_000, (await client.ReadAsync()).GetProperty("payload").GetProperty("data").GetProperty("big").GetString()!.Length);
    }

    [Theory]
    [InlineData("{ nothing }", null)]
    [InlineData("subscription { nothing }", "VALIDATION_FAILED")]
    [InlineData("subscription { fail }", "INTERNAL_ERROR")]
    [InlineData("{ fail }", "INTERNAL_ERROR")]
    [InlineData("{ unavailable }", "DATABASE_UNAVAILABLE")]
    public async Task What_cannot_run_ends_with_a_list_of_errors_and_nothing_after(string query, string? code)
    {
        using var client = await GraphClient.StartAsync(host.Address);
        await client.SubscribeAsync("q", query);
        var error = await client.ReadAsync();
        Assert.Equal(("q", "error"), (error.GetProperty("id").GetString(), error.GetProperty("type").GetString()));
        if (code is not null) Assert.Equal(code, error.GetProperty("payload")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.DoesNotContain("secret", error.GetRawText(), StringComparison.Ordinal);
        await client.SubscribeAsync("q", "{ hello }");
        Assert.Equal("next", (await client.ReadAsync()).GetProperty("type").GetString());
    }

    [Fact]
    public async Task Whoever_completes_hears_no_more_of_it_and_its_work_stops_at_once()
    {
        using var client = await GraphClient.StartAsync(host.Address);
        await client.SubscribeAsync("s", "subscription { tick }");
        await Eventually.TrueAsync(() => host.Subscriptions.Open == 1, "nobody subscribed");
        await client.CompleteAsync("s");
        await Eventually.TrueAsync(() => host.Subscriptions.Open == 0, "the subscription goes on");
        host.Subscriptions.Publish(1);
        await client.SubscribeAsync("s", "{ hello }");
        Assert.Equal("{\"data\":{\"hello\":\"你好，社区！\"}}", (await client.ReadAsync()).GetProperty("payload").GetRawText());
    }

    [Fact]
    public async Task A_query_that_is_completed_by_its_client_is_cancelled()
    {
        var own = await TransportHost.StartAsync();
        try
        {
            using var client = await GraphClient.StartAsync(own.Address);
            await client.SubscribeAsync("q", "{ wait }");
            await own.Pipeline.Waiting.Task.WaitAsync(TimeSpan.FromSeconds(10));
            await client.CompleteAsync("q");
            await own.Pipeline.Cancelled.Task.WaitAsync(TimeSpan.FromSeconds(10));
        }
        finally
        {
            await own.DisposeAsync();
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whoever_leaves_is_forgotten_at_once(bool politely)
    {
        var own = await TransportHost.StartAsync();
        try
        {
            using var client = await GraphClient.StartAsync(own.Address);
            await client.SubscribeAsync("s", "subscription { tick }");
            await Eventually.TrueAsync(() => own.Subscriptions.Open == 1, "nobody subscribed");
            if (politely) await client.Socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "", CancellationToken.None);
            else client.Abort();
            await Eventually.TrueAsync(() => own.Subscriptions.Open == 0 && own.Connections.Count == 0, "the socket is remembered");
        }
        finally
        {
            await own.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_ping_is_answered_with_what_it_brought()
    {
        using var client = await GraphClient.ConnectAsync(host.Address);
        await client.SendAsync("""{"type":"ping"}""");
        Assert.Equal("""{"type":"pong"}""", (await client.ReadAsync()).GetRawText());
        await client.SendAsync("""{"payload":{"at":[1,"二"]},"type":"ping"}""");
        Assert.Equal("""{"type":"pong","payload":{"at":[1,"二"]}}""", (await client.ReadAsync()).GetRawText());
        await client.SendAsync("""{"type":"pong"}""");
        await client.SendAsync(Init);
        Assert.Equal("connection_ack", (await client.ReadAsync()).GetProperty("type").GetString());
    }

    [Theory]
    [InlineData(4429, Init, Init)]
    [InlineData(4401, """{"id":"1","type":"subscribe","payload":{"query":"{ hello }"}}""")]
    [InlineData(4409, Init, """{"id":"1","type":"subscribe","payload":{"query":"{ wait }"}}""", """{"id":"1","type":"subscribe","payload":{"query":"{ hello }"}}""")]
    [InlineData(4409, Init, """{"id":"1","type":"subscribe","payload":{"query":"subscription { tick }"}}""", """{"id":"1","type":"subscribe","payload":{"query":"subscription { tick }"}}""")]
    [InlineData(4400, "")]
    [InlineData(4400, "junk")]
    [InlineData(4400, "[]")]
    [InlineData(4400, "{}")]
    [InlineData(4400, "{\"type\":\"connection_init\"")]
    [InlineData(4400, "{\"type\":\"connection_init\"} {}")]
    [InlineData(4400, """{"type":"start"}""")]
    [InlineData(4400, """{"type":7}""")]
    [InlineData(4400, """{"type":"connection_init","payload":[]}""")]
    [InlineData(4400, """{"type":"connection_init","payload":{"Authorization":7}}""")]
    [InlineData(4400, Init, """{"type":"subscribe","payload":{"query":"{ hello }"}}""")]
    [InlineData(4400, Init, """{"id":"","type":"subscribe","payload":{"query":"{ hello }"}}""")]
    [InlineData(4400, Init, """{"id":1,"type":"subscribe","payload":{"query":"{ hello }"}}""")]
    [InlineData(4400, Init, """{"id":"1","type":"subscribe"}""")]
    [InlineData(4400, Init, """{"id":"1","type":"subscribe","payload":{}}""")]
    [InlineData(4400, Init, """{"id":"1","type":"subscribe","payload":{"query":7}}""")]
    [InlineData(4400, Init, """{"id":"1","type":"subscribe","payload":{"query":"{ hello }","variables":[]}}""")]
    [InlineData(4400, Init, """{"type":"complete"}""")]
    public async Task Whatever_breaks_the_protocol_closes_the_socket_with_its_code(int code, params string[] messages)
    {
        using var client = await GraphClient.ConnectAsync(host.Address);
        foreach (var message in messages) await client.SendAsync(message);
        var closed = await client.ReadToCloseAsync();
        Assert.Equal(code, closed.Code);
        Assert.NotEmpty(closed.Reason);
        await Eventually.TrueAsync(() => host.Subscriptions.Open == 0, "its subscriptions go on");
    }

    [Fact]
    public async Task An_id_that_is_too_long_is_refused()
    {
        using var client = await GraphClient.StartAsync(host.Address);
        await client.SubscribeAsync(new string('a', 257), "{ hello }");
        Assert.Equal(4400, (await client.ReadToCloseAsync()).Code);
    }

    [Fact]
    public async Task Bytes_are_no_message()
    {
        using var client = await GraphClient.ConnectAsync(host.Address);
        await client.Socket.SendAsync(Encoding.UTF8.GetBytes(Init), WebSocketMessageType.Binary, true, CancellationToken.None);
        Assert.Equal(4400, (await client.ReadToCloseAsync()).Code);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("graphql-ws")]
    [InlineData("chat")]
    public async Task Another_sub_protocol_is_closed_by_the_protocol_s_code(string? protocol)
    {
        // .NET's own client insists on the protocol that it asked for; a handshake by hand sees the close.
        var (handshake, close) = await RawSocket.HandshakeAsync(host.Address, protocol);
        Assert.Contains(" 101 ", handshake, StringComparison.Ordinal);
        Assert.DoesNotContain("Sec-WebSocket-Protocol", handshake, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(4406, close);
    }

    [Fact]
    public async Task The_right_sub_protocol_is_chosen_among_several()
    {
        using var client = new ClientWebSocket();
        foreach (var protocol in new[] { "graphql-ws", "graphql-transport-ws" }) client.Options.AddSubProtocol(protocol);
        await client.ConnectAsync(new UriBuilder(host.Address) { Scheme = "ws", Path = "/graphql" }.Uri, CancellationToken.None);
        Assert.Equal("graphql-transport-ws", client.SubProtocol);
    }

    [Theory]
    [InlineData(64 * 1024, null)]
    [InlineData(64 * 1024 + 1, 1009)]
    [InlineData(1 << 20, 1009)]
    public async Task A_message_may_have_64_KB_and_no_more(int bytes, int? code)
    {
        using var client = await GraphClient.StartAsync(host.Address);
        const string Start = "{\"type\":\"ping\",\"payload\":{\"a\":\"", End = "\"}}";
        var text = Start + new string('x', bytes - Start.Length - End.Length) + End;
        Assert.Equal(bytes, text.Length);
        await client.SendAsync(text);
        if (code is null) Assert.Equal("pong", (await client.ReadAsync()).GetProperty("type").GetString());
        else Assert.Equal(code, (await client.ReadToCloseAsync()).Code);
    }

    /// <summary>A thousand subscribes at once: ten run, the others are refused one by one, and the socket lives on.</summary>
    [Fact]
    public async Task Of_a_thousand_subscribes_ten_run()
    {
        var own = await TransportHost.StartAsync();
        try
        {
            using var client = await GraphClient.StartAsync(own.Address);
            for (var i = 0; i < 1_000; i++) await client.SubscribeAsync($"s{i}", "subscription { tick }");
            for (var i = 0; i < 990; i++)
            {
                var error = (await client.ReadAsync()).GetProperty("payload")[0].GetProperty("extensions");
                Assert.Equal(("LIMIT_EXCEEDED", "operations", 10, 11), (error.GetProperty("code").GetString(), error.GetProperty("limit").GetString(), error.GetProperty("allowed").GetInt32(), error.GetProperty("found").GetInt32()));
            }

            Assert.Equal(10, own.Subscriptions.Open);
            own.Subscriptions.Publish(7);
            var ids = new HashSet<string>();
            for (var i = 0; i < 10; i++) ids.Add((await client.ReadAsync()).GetProperty("id").GetString()!);
            Assert.Equal(10, ids.Count);
            await client.CompleteAsync("s0");
            await client.SubscribeAsync("s1000", "{ hello }");
            Assert.Equal("s1000", (await client.ReadAsync()).GetProperty("id").GetString());
        }
        finally
        {
            await own.DisposeAsync();
        }
    }

    [Fact]
    public async Task Operations_have_trace_ids_of_their_own()
    {
        using var client = await GraphClient.ConnectAsync(host.Address, headers: ("X-Request-Id", "trace-7"));
        await client.SendAsync(Init);
        await client.ReadAsync();
        await client.SubscribeAsync("q", "{ fail }");
        Assert.Equal("trace-7.1", (await client.ReadAsync()).GetProperty("payload")[0].GetProperty("extensions").GetProperty("traceId").GetString());
        await client.SubscribeAsync("q", "{ hello }");
        await client.ReadAsync();
        Assert.Equal("trace-7.2", host.Pipeline.Last!.TraceId);
    }

    [Fact]
    public async Task Variables_and_names_arrive()
    {
        using var client = await GraphClient.StartAsync(host.Address);
        await client.SendAsync(JsonSerializer.Serialize(new { id = "q", type = "subscribe", payload = new { query = "query A { hello } query B($n: String) { hello(name: $n) }", operationName = "B", variables = new { n = "网格" }, extensions = new { } } }));
        Assert.Contains("网格", (await client.ReadAsync()).GetRawText(), StringComparison.Ordinal);
    }
}

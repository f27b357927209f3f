using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Transport.Live;

/// <summary>What a client may hold, spend and keep waiting (security matrix A12, D9, R13).</summary>
public sealed class SocketLimitTests
{
    private const string Init = """{"type":"connection_init"}""", NoDelay = "--Governance:Budgets:RefusalDelayMilliseconds=0", Friend = "https://map.example.cn";

    [Fact]
    public Task Whoever_does_not_introduce_themselves_in_time_is_closed() => With(["--Governance:Transport:Sockets:InitSeconds=1"], async host =>
    {
        using var silent = await GraphClient.ConnectAsync(host.Address);
        using var pinging = await GraphClient.ConnectAsync(host.Address);
        await pinging.SendAsync("""{"type":"ping"}""");
        using var known = await GraphClient.StartAsync(host.Address);
        Assert.Equal(4408, (await silent.ReadToCloseAsync()).Code);
        Assert.Equal((4408, 1), (await pinging.ReadToCloseAsync()) is var (code, _, messages) ? (code, messages) : default);
        await known.SubscribeAsync("q", "{ hello }");
        Assert.Equal("next", (await known.ReadAsync()).GetProperty("type").GetString());
    });

    /// <summary>A hundred sockets that never say anything, some in mid-frame, beside one that works; then they are gone.</summary>
    [Fact]
    public Task Half_open_sockets_end_and_hinder_nobody() => With(["--Governance:Transport:Sockets:InitSeconds=2", "--Governance:Transport:Sockets:CloseSeconds=1"], async host =>
    {
        var silent = new List<TcpClient>();
        for (var i = 0; i < 100; i++) silent.Add(await HalfOpenAsync(host.Address, frame: i % 2 == 0 ? [] : [0x81]));
        using (var client = await GraphClient.StartAsync(host.Address))
        {
            await client.SubscribeAsync("q", "{ hello }");
            Assert.Equal("next", (await client.ReadAsync()).GetProperty("type").GetString());
        }

        await Eventually.TrueAsync(() => host.Connections.Count == 0, "silent sockets stay open");
        silent.ForEach(one => one.Dispose());
    });

    [Fact]
    public Task Whoever_does_not_answer_signs_of_life_is_closed() => With(["--Governance:Transport:Sockets:KeepAliveSeconds=3"], async host =>
    {
        using var alive = await GraphClient.StartAsync(host.Address);
        using var dead = await GraphClient.StartAsync(host.Address);
        for (var i = 0; i < 2; i++)
        {
            Assert.Equal("ping", (await alive.ReadAsync()).GetProperty("type").GetString());
            await alive.SendAsync("""{"type":"pong"}""");
        }

        Assert.Equal(4413, (await dead.ReadToCloseAsync()).Code);
        await alive.SubscribeAsync("q", "{ hello }");
        Assert.Equal("next", (await alive.ReadOwnAsync()).GetProperty("type").GetString());
    });

    [Fact]
    public Task An_address_holds_only_so_many_sockets_and_streams() => With(["--Governance:Transport:Sockets:PerAsker=3"], async host =>
    {
        using var one = await GraphClient.StartAsync(host.Address);
        using var two = await GraphClient.ConnectAsync(host.Address);
        using var stream = await EventClient.OpenAsync(host.Client, "subscription { tick }");
        await Eventually.TrueAsync(() => host.Connections.Count == 3, "they are not open");
        var (refused, _) = await RawSocket.HandshakeAsync(host.Address, "graphql-transport-ws");
        Assert.Contains(" 429 ", refused, StringComparison.Ordinal);
        var streamed = await host.Client.PostAsync(Answers.Query("subscription { tick }"), "text/event-stream");
        Assert.Equal(System.Net.HttpStatusCode.TooManyRequests, streamed.StatusCode);
        Assert.Equal("LIMIT_EXCEEDED", await streamed.CodeAsync());
        two.Abort();
        await Eventually.TrueAsync(() => host.Connections.Count == 2, "it is still open");
        using var three = await GraphClient.StartAsync(host.Address);
    });

    [Fact]
    public Task Whoever_has_spent_all_is_refused_each_subscribe_and_closed_at_the_start() => With(["--Governance:Budgets:Anonymous:Size=3", "--Governance:Budgets:Anonymous:RestorePerSecond=1", NoDelay], async host =>
    {
        using var client = await GraphClient.StartAsync(host.Address);
        string? code = null;
        for (var i = 0; i < 10 && code != "BUDGET_EXHAUSTED"; i++)
        {
            await client.SubscribeAsync("q", "{ nothing }");
            code = (await client.ReadAsync()).GetProperty("payload")[0].GetProperty("extensions") is var e && e.TryGetProperty("code", out var c) ? c.GetString() : null;
        }

        Assert.Equal("BUDGET_EXHAUSTED", code);
        using var next = await GraphClient.ConnectAsync(host.Address);
        await next.SendAsync(Init);
        Assert.Equal(4402, (await next.ReadToCloseAsync()).Code);
    });

    [Fact]
    public Task Each_answer_of_a_subscription_is_paid_for() => With(["--Governance:Budgets:Anonymous:Size=30", "--Governance:Budgets:Anonymous:RestorePerSecond=1", NoDelay], async host =>
    {
        host.Subscriptions.Cost = 5;
        using var client = await GraphClient.StartAsync(host.Address);
        await client.SubscribeAsync("s", "subscription { tick }");
        await Eventually.TrueAsync(() => host.Subscriptions.Open == 1, "nobody subscribed");
        for (var i = 0; i < 20; i++) host.Subscriptions.Publish(i);
        for (var i = 0; i < 5; i++) Assert.Equal(i, (await client.ReadAsync()).GetProperty("payload").GetProperty("data").GetProperty("tick").GetInt32());
        var error = await client.ReadAsync();
        Assert.Equal("error", error.GetProperty("type").GetString());
        var extensions = error.GetProperty("payload")[0].GetProperty("extensions");
        Assert.Equal(("BUDGET_EXHAUSTED", 5), (extensions.GetProperty("code").GetString(), extensions.GetProperty("cost").GetProperty("requested").GetInt32()));
        await Eventually.TrueAsync(() => host.Subscriptions.Open == 0, "the subscription goes on");
    });

    [Theory]
    [InlineData(null, 101)]
    [InlineData(Friend, 101)]
    [InlineData("own", 101)]
    [InlineData("https://evil.example", 403)]
    [InlineData("null", 403)]
    [InlineData("", 403)]
    [InlineData("http://map.example.cn", 403)]
    [InlineData("https://map.example.cn:8443", 403)]
    [InlineData("https://a.map.example.cn", 403)]
    [InlineData("https://map.example.cn.evil.example", 403)]
    [InlineData("https://map.example.cn/", 403)]
    [InlineData("https own", 403)]
    [InlineData("*", 403)]
    public Task Pages_of_other_origins_open_no_socket(string? origin, int status) => With([$"--Governance:Transport:AllowedOrigins:0={Friend}"], async host =>
    {
        var own = host.Address.GetLeftPart(UriPartial.Authority);
        var sent = origin switch { "own" => own, "https own" => own.Replace("http:", "https:", StringComparison.Ordinal), _ => origin };
        var (answer, _) = await RawSocket.HandshakeAsync(host.Address, "graphql-transport-ws", sent is null ? [("Cookie", "session=1")] : [("Cookie", "session=1"), ("Origin", sent)]);
        Assert.Contains($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
    });

    [Fact]
    public Task Two_origins_are_none() => With([$"--Governance:Transport:AllowedOrigins:0={Friend}"], async host =>
    {
        var (answer, _) = await RawSocket.HandshakeAsync(host.Address, "graphql-transport-ws", ("Origin", Friend), ("Origin", Friend));
        Assert.Contains(" 403 ", answer, StringComparison.Ordinal);
    });

    [Fact]
    public async Task A_server_that_stops_sends_everybody_away_in_time()
    {
        var host = await TransportHost.StartAsync();
        using var client = await GraphClient.StartAsync(host.Address);
        await client.SubscribeAsync("s", "subscription { tick }");
        using var stream = await EventClient.OpenAsync(host.Client, "subscription { tick }");
        await Eventually.TrueAsync(() => host.Subscriptions.Open == 2, "nobody subscribed");
        var stopping = host.StopAsync();
        Assert.Equal(1001, (await client.ReadToCloseAsync()).Code);
        Assert.Equal(("complete", ""), await stream.ReadAsync());
        Assert.Null(await stream.ReadAsync());
        await stopping.WaitAsync(TimeSpan.FromSeconds(10));
        await host.DisposeAsync();
    }

    private static async Task With(string[] settings, Func<TransportHost, Task> test)
    {
        var host = await TransportHost.StartAsync(settings);
        try
        {
            await test(host);
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    private static async Task<TcpClient> HalfOpenAsync(Uri server, byte[] frame)
    {
        var client = new TcpClient();
        await client.ConnectAsync(server.Host, server.Port);
        var handshake = $"GET /graphql HTTP/1.1\r\nHost: {server.Authority}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n";
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(handshake));
        await client.GetStream().WriteAsync(frame);
        return client;
    }
}

using GovernanceGraph.Domain.Apps;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Subscriptions;
using GovernanceGraph.IntegrationTests.Authentication;
using GovernanceGraph.Server.Authentication;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Transport.Live;

/// <summary>Who asks on a connection that stays open: by which credentials, and for how long (security matrix A5, A10, D9).</summary>
public sealed class LiveViewerTests
{
    private static readonly string[] Quick = ["--Governance:Transport:Sockets:ViewerCheckSeconds=1"];

    [Fact]
    public Task A_token_or_a_key_in_the_first_message_says_who_asks() => With(async (host, _) =>
    {
        var token = host.Mint.Right(host.Clock.Now);
        foreach (var (init, kind) in new[]
        {
            (InitOf($"\"Authorization\":\"Bearer {token}\""), ViewerKind.Person),
            (InitOf($"\"authorization\":\"Bearer {token}\",\"other\":{{\"a\":[]}}"), ViewerKind.Person),
            (InitOf($"\"X-API-Key\":\"{ApiKeySecret.New().Text}\""), ViewerKind.App),
            ("""{"type":"connection_init","payload":{}}""", ViewerKind.Anonymous),
            ("""{"type":"connection_init","payload":null}""", ViewerKind.Anonymous),
        })
        {
            using var client = await GraphClient.StartAsync(host.Client.BaseAddress!, init);
            await client.SubscribeAsync("q", "{ hello }");
            await client.ReadAsync();
            Assert.Equal(kind, host.Pipeline.Last!.Viewer.Kind);
        }
    });

    [Fact]
    public Task The_handshake_s_headers_do_as_well() => With(async (host, _) =>
    {
        var token = host.Mint.Right(host.Clock.Now);
        using var client = await GraphClient.ConnectAsync(host.Client.BaseAddress!, headers: ("Authorization", $"Bearer {token}"));
        await client.SendAsync(InitOf($"\"Authorization\":\"Bearer {token}\""));
        Assert.Equal("connection_ack", (await client.ReadAsync()).GetProperty("type").GetString());
        await client.SubscribeAsync("q", "{ hello }");
        await client.ReadAsync();
        Assert.Equal(ViewerKind.Person, host.Pipeline.Last!.Viewer.Kind);
    });

    /// <summary>Never as nobody by mistake.</summary>
    [Theory]
    [InlineData("""{"Authorization":"Bearer x"}""")]
    [InlineData("""{"Authorization":""}""")]
    [InlineData("""{"Authorization":"Basic eDp5"}""")]
    [InlineData("""{"X-API-Key":"ggk_x"}""")]
    [InlineData("""{"Authorization":"Bearer RIGHT","authorization":"Bearer x"}""")]
    [InlineData("""{"Authorization":"Bearer RIGHT","X-API-Key":"ggk_x"}""")]
    [InlineData("""{"Authorization":"Bearer EXPIRED"}""")]
    [InlineData("""{"Authorization":"Bearer FORGED"}""")]
    public Task Credentials_that_cannot_be_trusted_close_the_socket(string payload) => With(async (host, _) =>
    {
        using var other = new TokenMint();
        var filled = payload
            .Replace("RIGHT", host.Mint.Right(host.Clock.Now), StringComparison.Ordinal)
            .Replace("EXPIRED", host.Mint.Right(host.Clock.Now.AddHours(-1)), StringComparison.Ordinal)
            .Replace("FORGED", other.Right(host.Clock.Now), StringComparison.Ordinal);
        using var client = await GraphClient.ConnectAsync(host.Client.BaseAddress!);
        await client.SendAsync($$"""{"type":"connection_init","payload":{{filled}}}""");
        var closed = await client.ReadToCloseAsync();
        Assert.Equal((4403, 0), (closed.Code, closed.Messages));
        Assert.Null(host.Pipeline.Last);
    });

    [Fact]
    public Task A_socket_ends_with_its_token() => With(async (host, _) =>
    {
        using var client = await StartAsync(host);
        await client.SubscribeAsync("s", "subscription { tick }");
        await Eventually.TrueAsync(() => host.Subscriptions.Open == 1, "nobody subscribed");
        host.Clock.Now += TimeSpan.FromSeconds(595);
        await Task.Delay(TimeSpan.FromSeconds(3));
        host.Subscriptions.Publish(1);
        Assert.Equal("next", (await client.ReadOwnAsync()).GetProperty("type").GetString());
        host.Clock.Now += TimeSpan.FromSeconds(5);
        Assert.Equal(4403, (await client.ReadToCloseAsync().WaitAsync(TimeSpan.FromSeconds(15))).Code);
        await Eventually.TrueAsync(() => host.Subscriptions.Open == 0, "the subscription goes on");
    });

    [Fact]
    public Task A_stream_ends_with_its_token_and_says_so() => With(async (host, _) =>
    {
        using var client = await EventClient.OpenAsync(host.Client, "subscription { tick }", ("Authorization", $"Bearer {host.Mint.Right(host.Clock.Now)}"));
        await Eventually.TrueAsync(() => host.Subscriptions.Open == 1, "nobody subscribed");
        host.Clock.Now += TimeSpan.FromSeconds(600);
        Assert.Contains("UNAUTHENTICATED", (await client.ReadAsync())!.Value.Data, StringComparison.Ordinal);
        Assert.Equal("complete", (await client.ReadAsync())!.Value.Event);
        Assert.Null(await client.ReadAsync());
    });

    [Theory]
    [InlineData("disabled")]
    [InlineData("role")]
    [InlineData("area")]
    public Task Whoever_loses_a_right_loses_the_socket(string change) => With(async (host, accounts) =>
    {
        using var client = await StartAsync(host);
        await client.SubscribeAsync("s", "subscription { tick }");
        await Eventually.TrueAsync(() => host.Subscriptions.Open == 1, "nobody subscribed");
        accounts.Change(change);
        host.Clock.Now += ViewerSource.Fresh;
        Assert.Equal(4403, (await client.ReadToCloseAsync().WaitAsync(TimeSpan.FromSeconds(15))).Code);
        await Eventually.TrueAsync(() => host.Subscriptions.Open == 0, "the subscription goes on");
    });

    [Fact]
    public Task Whoever_keeps_their_rights_keeps_the_socket() => With(async (host, accounts) =>
    {
        using var client = await StartAsync(host);
        await client.SubscribeAsync("s", "subscription { tick }");
        await Eventually.TrueAsync(() => host.Subscriptions.Open == 1, "nobody subscribed");
        var asked = accounts.Asked;
        host.Clock.Now += ViewerSource.Fresh;
        await Eventually.TrueAsync(() => accounts.Asked > asked, "nobody asked again");
        host.Subscriptions.Publish(1);
        Assert.Equal("next", (await client.ReadOwnAsync()).GetProperty("type").GetString());
    });

    /// <summary>While it cannot be asked, what was known holds for a while, and no longer.</summary>
    [Fact]
    public Task While_nobody_can_be_asked_a_socket_lives_on_for_a_little() => With(async (host, accounts) =>
    {
        using var client = await StartAsync(host);
        await client.SubscribeAsync("s", "subscription { tick }");
        await Eventually.TrueAsync(() => host.Subscriptions.Open == 1, "nobody subscribed");
        accounts.Change("unavailable");
        var asked = accounts.Asked;
        host.Clock.Now += ViewerSource.Fresh;
        await Eventually.TrueAsync(() => accounts.Asked > asked + 1, "nobody asked again");
        host.Subscriptions.Publish(1);
        Assert.Equal("next", (await client.ReadOwnAsync()).GetProperty("type").GetString());
        host.Clock.Now += TimeSpan.FromSeconds(16);
        Assert.Equal(1013, (await client.ReadToCloseAsync().WaitAsync(TimeSpan.FromSeconds(15))).Code);
    });

    [Fact]
    public Task An_account_holds_only_so_many_sockets_wherever_they_come_from() => With(
        async (host, _) =>
        {
            using var one = await StartAsync(host);
            using var two = await StartAsync(host);
            using var three = await GraphClient.ConnectAsync(host.Client.BaseAddress!);
            await three.SendAsync(InitOf(host));
            Assert.Equal(4420, (await three.ReadToCloseAsync()).Code);

            // They are the account's now, and not its address's: others of the address may come.
            using var other = await GraphClient.StartAsync(host.Client.BaseAddress!);
            using var another = await GraphClient.StartAsync(host.Client.BaseAddress!);
        },
        "--Governance:Transport:Sockets:PerAsker=2");

    private static Task<GraphClient> StartAsync(SignedInHost host) => GraphClient.StartAsync(host.Client.BaseAddress!, InitOf(host));

    private static string InitOf(SignedInHost host) => InitOf($"\"Authorization\":\"Bearer {host.Mint.Right(host.Clock.Now)}\"");

    private static string InitOf(string members) => $"{{\"type\":\"connection_init\",\"payload\":{{{members}}}}}";

    private static async Task With(Func<SignedInHost, ChangingAccounts, Task> test, params string[] settings)
    {
        var accounts = new ChangingAccounts();
        var host = await SignedInHost.StartAsync(_ => accounts, [.. Quick, .. settings]);
        try
        {
            await test(host, accounts);
        }
        finally
        {
            await host.DisposeAsync();
        }
    }
}

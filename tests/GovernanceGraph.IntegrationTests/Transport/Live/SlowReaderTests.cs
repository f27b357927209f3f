using Xunit;

namespace GovernanceGraph.IntegrationTests.Transport.Live;

/// <summary>Clients that stop reading beside clients that read (security matrix R12, in small; <c>benchmarks sockets</c> has the figures).</summary>
public sealed class SlowReaderTests
{
    internal static readonly string[] NoBudgets =
    [
        "--Governance:Budgets:Anonymous:Size=1000000000", "--Governance:Budgets:Anonymous:RestorePerSecond=1000000000", "--Governance:Transport:Sockets:PerAsker=1000",
    ];

    private const int Healthy = 20, Stalled = 4, Bytes = 32_000, Most = 20_000;

    [Fact]
    public async Task Whoever_stops_reading_is_closed_with_the_code_and_nobody_else_notices()
    {
        var host = await TransportHost.StartAsync([.. NoBudgets, "--Governance:Transport:Sockets:SendSeconds=1", "--Governance:Transport:Sockets:CloseSeconds=60"]);
        try
        {
            host.Subscriptions.Queue = Most;
            var healthy = await OpenAsync(host, Healthy);
            var stalled = await OpenAsync(host, Stalled);
            await Eventually.TrueAsync(() => host.Subscriptions.Open == Healthy + Stalled, "not all subscribed");
            var over = new TaskCompletionSource<int>();
            var reading = healthy.Select(client => ReadAsync(client, over.Task)).ToList();
            var published = 0;
            for (; host.Subscriptions.Open > Healthy && published < Most; published++)
            {
                host.Subscriptions.Publish(published, Bytes);
                await Task.Delay(1);
            }

            over.SetResult(published + 1);
            host.Subscriptions.Publish(published, Bytes);   // whoever waits for one more is given the last
            await Task.WhenAll(reading);
            foreach (var client in stalled)
            {
                var closed = await client.ReadToCloseAsync();
                Assert.Equal(4413, closed.Code);
                Assert.InRange(closed.Messages, 1, published - 1);
            }
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    private static async Task<List<GraphClient>> OpenAsync(TransportHost host, int number)
    {
        var clients = new List<GraphClient>();
        for (var i = 0; i < number; i++)
        {
            clients.Add(await GraphClient.StartAsync(host.Address));
            await clients[i].SubscribeAsync("s", "subscription { tick }");
        }

        return clients;
    }

    /// <summary>Every event, in order, to the last.</summary>
    private static async Task ReadAsync(GraphClient client, Task<int> published)
    {
        for (var i = 0; !published.IsCompleted || i < await published; i++)
            Assert.Equal(i, (await client.ReadOwnAsync()).GetProperty("payload").GetProperty("data").GetProperty("tick").GetInt32());
        client.Dispose();
    }
}

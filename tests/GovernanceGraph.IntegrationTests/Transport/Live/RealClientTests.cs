using System.Text.Json;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Transport.Live;

/// <summary>The clients that front ends use, over connections that are cut: nothing is missing, nothing twice, all in order (security matrix R11).</summary>
public sealed class RealClientTests
{
    private const int Events = 5_000, Cuts = 30;

    [Theory]
    [InlineData("ws")]
    [InlineData("sse")]
    public async Task A_client_that_resumes_behind_its_last_event_misses_nothing(string kind)
    {
        var host = await TransportHost.StartAsync([.. SlowReaderTests.NoBudgets]);
        try
        {
            host.Subscriptions.Queue = Events + 1;
            var printed = NodeScripts.RunAsync("live.mjs", kind, new Uri(host.Address, "/graphql").ToString(), Events.ToString(), Cuts.ToString());
            await Eventually.TrueAsync(() => host.Subscriptions.Open > 0 || printed.IsCompleted, "nobody subscribed");
            for (var i = 0; i < Events; i++)
            {
                host.Subscriptions.Publish(i);
                if (i % 10 == 9) await Task.Delay(1);
            }

            var result = JsonDocument.Parse(await printed.WaitAsync(TimeSpan.FromMinutes(2))).RootElement;
            Assert.Equal(Cuts, result.GetProperty("cuts").GetInt32());
            Assert.Equal(Enumerable.Range(0, Events), result.GetProperty("ticks").EnumerateArray().Select(tick => tick.GetInt32()));
            await Eventually.TrueAsync(() => host.Subscriptions.Open == 0, "a connection that was cut is remembered");
        }
        finally
        {
            await host.DisposeAsync();
        }
    }
}

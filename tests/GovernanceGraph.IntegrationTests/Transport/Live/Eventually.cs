using Xunit;

namespace GovernanceGraph.IntegrationTests.Transport.Live;

/// <summary>Waits for what happens on the other side of a connection.</summary>
internal static class Eventually
{
    public static async Task TrueAsync(Func<bool> condition, string what)
    {
        for (var waited = 0; waited < 20_000; waited += 20)
        {
            if (condition()) return;
            await Task.Delay(20);
        }

        Assert.Fail($"After 20 seconds: {what}.");
    }
}

namespace GovernanceGraph.Engine.Subscriptions;

/// <summary>
/// What an answer of a subscription costs, in thousandths of a unit. It is read once for all who ask the same, and so they pay for that reading together: else two hundred screens behind one address would pay two hundred times for one
/// statement. Who is alone, or catches up by readings of its own, pays all of it.
/// </summary>
internal static class DeliveryPrice
{
    /// <summary>One unit.</summary>
    public const long Unit = 1_000;

    /// <summary>Sending it costs something, too: about a fiftieth of a unit.</summary>
    private const long Least = 20;

    /// <summary>The share of each of so many.</summary>
    public static long Of(long cost, int sharers) => Math.Max(Least, cost * Unit / sharers);
}

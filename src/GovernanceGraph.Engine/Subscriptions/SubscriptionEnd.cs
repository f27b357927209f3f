namespace GovernanceGraph.Engine.Subscriptions;

/// <summary>Why a subscription ended by itself. Whoever comes back with the last cursor as <c>after</c> misses nothing, but for <see cref="Gap"/>.</summary>
public enum SubscriptionEnd
{
    /// <summary>The server is closing.</summary>
    Completed,

    /// <summary>The reader did not take the answers as fast as they came, and its queue was full.</summary>
    TooSlow,

    /// <summary>What follows the cursor is no longer kept; the last item says so (<c>GAP</c>) and names the oldest cursor that can be read.</summary>
    Gap,

    /// <summary>The events could not be read for this subscription; the last item says why.</summary>
    Unavailable,
}

namespace GovernanceGraph.Engine.Subscriptions;

/// <summary>The answers of one subscription, in the order of the log, from the cursor that it was given or from now. Disposing it ends it.</summary>
public interface ISubscriptionStream : IAsyncDisposable
{
    /// <summary>What the answers cost the asker that were read since this was asked last, in whole units of <see cref="Budgets.CostMeter"/>; what is less is carried over. Whoever delivers the answers charges it.</summary>
    long TakeCost();

    /// <summary>Why the stream has ended by itself; null while it runs, and where the reader left.</summary>
    SubscriptionEnd? End { get; }

    /// <summary>
    /// Each item is a whole answer (UTF-8 JSON: <c>{"data":…}</c>, or a last one <c>{"errors":…}</c>). The memory may be shared by many subscriptions: never write to it. To be read once. Items that are
    /// there already are given without waiting, so that a transport may gather them. A reader that is too slow for the bounded queue is ended (<see cref="SubscriptionEnd.TooSlow"/>), never skipped.
    /// </summary>
    IAsyncEnumerable<ReadOnlyMemory<byte>> ReadAsync(CancellationToken cancel);
}

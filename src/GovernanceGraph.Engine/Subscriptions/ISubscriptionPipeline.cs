namespace GovernanceGraph.Engine.Subscriptions;

/// <summary>Starts subscriptions: an operation in, a stream of whole answers out, no HTTP.</summary>
public interface ISubscriptionPipeline
{
    /// <summary>
    /// Checks, plans and prices one subscription, and joins it to the log of events. Charges the request's meter what one answer costs. Never throws for what a client sent or for a failing
    /// database: those are refusals with a body. Throws <see cref="OperationCanceledException"/> only when <paramref name="cancel"/> was cancelled.
    /// </summary>
    ValueTask<SubscriptionStart> SubscribeAsync(OperationRequest request, CancellationToken cancel);
}

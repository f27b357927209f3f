namespace GovernanceGraph.Engine.Subscriptions;

/// <summary>How the request for a subscription ended.</summary>
/// <param name="Outcome"><see cref="Outcome.Answered"/> where there is a stream, else why there is none.</param>
/// <param name="Refusal">The whole error answer (UTF-8 JSON) where there is no stream; else empty.</param>
/// <param name="Stream">The answers; null where the request was refused. Whoever is given it disposes it.</param>
public sealed record SubscriptionStart(Outcome Outcome, ReadOnlyMemory<byte> Refusal, ISubscriptionStream? Stream);

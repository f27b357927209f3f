using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Execution;

namespace GovernanceGraph.Engine.Subscriptions;

/// <summary>What a client is told of what went wrong.</summary>
internal static class SubscriptionFaults
{
    public static GraphError Of(Exception fault) => fault switch
    {
        RequestException refused => refused.Error,
        _ when DatabaseFaults.Behind(fault) is { } database => DatabaseFaults.Of(database).Error,
        _ => new GraphError(ErrorCodes.Internal, "The server failed to answer; the fault is logged under this trace id."),
    };
}

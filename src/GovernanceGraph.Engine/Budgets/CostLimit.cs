using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Errors;

namespace GovernanceGraph.Engine.Budgets;

/// <summary>What one operation may cost at most, whatever the budget still holds.</summary>
internal static class CostLimit
{
    /// <exception cref="RequestException">It costs more than the viewer's kind is allowed.</exception>
    public static void Check(long cost, OperationRequest request, EngineLimits limits)
    {
        var allowed = request.Viewer.Kind == ViewerKind.Anonymous && !request.Viewer.Policies.SeesEverything ? limits.AnonymousCost : limits.StaffCost;
        if (cost > allowed)
            throw new RequestException(GraphError.OverLimit("cost", allowed, cost, $"The operation costs {cost}, of {allowed} allowed; ask for smaller pages or fewer levels.") with { Code = ErrorCodes.CostExceeded });
    }
}

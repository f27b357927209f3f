using GovernanceGraph.Engine.Budgets;

namespace GovernanceGraph.Server.Transport;

/// <summary><c>GraphQL-Cost: report</c> asks what an operation cost, <c>validate</c> what it would cost (HotChocolate's convention); other values ask nothing.</summary>
public static class CostHeader
{
    /// <summary>The header.</summary>
    public const string Name = "GraphQL-Cost";

    /// <summary>What a request asks.</summary>
    public static CostReport Read(IHeaderDictionary headers) => headers.TryGetValue(Name, out var values) && values.Count == 1
        ? values[0]?.Trim().ToLowerInvariant() switch
        {
            "report" => CostReport.Report,
            "validate" => CostReport.Validate,
            _ => CostReport.None,
        }
        : CostReport.None;
}

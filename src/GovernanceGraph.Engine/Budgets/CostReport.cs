namespace GovernanceGraph.Engine.Budgets;

/// <summary>What a client wants to know of an operation's cost (the header <c>GraphQL-Cost</c>).</summary>
public enum CostReport
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>What it cost, beside the answer.</summary>
    Report,

    /// <summary>What it would cost: it is not run.</summary>
    Validate,
}

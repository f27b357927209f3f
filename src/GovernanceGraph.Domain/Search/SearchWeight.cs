namespace GovernanceGraph.Domain.Search;

/// <summary>How much a find in a searched column counts (检索权重): PostgreSQL's four weights.</summary>
internal enum SearchWeight
{
    /// <summary>Names and titles: 1.</summary>
    A,

    /// <summary>Other names: 0.4.</summary>
    B,

    /// <summary>Short texts about it: 0.2.</summary>
    C,

    /// <summary>Long texts: 0.1.</summary>
    D,
}

namespace GovernanceGraph.Benchmarks.Servers;

/// <summary>What a child process of the benchmark serves.</summary>
internal enum ServerMode
{
    /// <summary>The product: its transport, its engine, every guard on.</summary>
    Graph,

    /// <summary>Hand-written SQL, plain rows, JSON written in C#.</summary>
    LimitRows,
}

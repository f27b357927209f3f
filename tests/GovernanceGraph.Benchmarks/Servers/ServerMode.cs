namespace GovernanceGraph.Benchmarks.Servers;

/// <summary>What a child process of the benchmark serves.</summary>
internal enum ServerMode
{
    /// <summary>The product: its transport, its engine, every guard on, with budgets that no load exhausts.</summary>
    Graph,

    /// <summary>The same with the budgets that apps have unless configured; each address counts as an app.</summary>
    GraphWithBudgets,

    /// <summary>The same with neither budgets nor turns before the database: what the guards are measured against.</summary>
    GraphUnguarded,

    /// <summary>The product thirty days from now, in Development: its clock is ahead, so that what comes due by then is done. Only here: no setting of the product moves its clock.</summary>
    GraphAhead,

    /// <summary>Hand-written SQL, plain rows, JSON written in C#.</summary>
    LimitRows,

    /// <summary>The transport over a log of ticks, without a database.</summary>
    Ticks,
}

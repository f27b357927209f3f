namespace GovernanceGraph.Engine.Budgets;

/// <summary>Keeps the buckets of all askers.</summary>
public interface IBudgetStore
{
    /// <summary>Takes <paramref name="cost"/> units out of the asker's bucket if it holds that many, else nothing.</summary>
    Draw Take(Asker asker, Budget budget, long cost);
}

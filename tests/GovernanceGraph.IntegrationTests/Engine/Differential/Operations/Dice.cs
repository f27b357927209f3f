using CsCheck;

namespace GovernanceGraph.IntegrationTests.Engine.Differential.Operations;

/// <summary>Random choices from CsCheck's generator, so that its seeds replay them.</summary>
internal sealed class Dice(PCG pcg)
{
    /// <summary>From 0 up to, not including, <paramref name="limit"/>.</summary>
    public int Below(int limit) => (int)pcg.Next((uint)limit);

    /// <summary>True this many times in a hundred.</summary>
    public bool Percent(int chance) => Below(100) < chance;

    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];
}

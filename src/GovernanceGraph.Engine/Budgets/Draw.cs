namespace GovernanceGraph.Engine.Budgets;

/// <summary>What came of drawing from a bucket.</summary>
/// <param name="IsGranted">Whether it held enough; else nothing was taken.</param>
/// <param name="Left">Whole units that are in it now.</param>
/// <param name="Wait">How long until it would hold enough; zero when granted.</param>
public readonly record struct Draw(bool IsGranted, long Left, TimeSpan Wait)
{
    /// <summary>The same in whole seconds, rounded up, at least 1: as Retry-After says it.</summary>
    public int WaitSeconds => (int)Math.Clamp(Math.Ceiling(Wait.TotalSeconds), 1, int.MaxValue);
}

using System.Runtime.CompilerServices;

namespace GovernanceGraph.Engine.Budgets;

/// <summary>How much one asker may cost: a bucket of units that every operation draws from and that refills at a steady rate. A unit is about 0.4 ms of PostgreSQL on the demo district.</summary>
public sealed record Budget
{
    /// <summary>Units that a full bucket holds: what may be spent at once. Range 1 to 1,000,000,000,000.</summary>
    public long Size { get; init => field = Within(value, 1_000_000_000_000); } = 10_000;

    /// <summary>Units that come back in a second: what may be spent for ever. Range 1 to 1,000,000,000.</summary>
    public long RestorePerSecond { get; init => field = Within(value, 1_000_000_000); } = 500;

    private static long Within(long value, long most, [CallerMemberName] string name = "") =>
        value >= 1 && value <= most ? value : throw new ArgumentOutOfRangeException(name, value, $"{name} must be between 1 and {most:N0}.");
}

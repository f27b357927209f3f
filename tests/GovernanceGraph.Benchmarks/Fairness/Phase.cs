namespace GovernanceGraph.Benchmarks.Fairness;

/// <summary>What the quiet asker saw in one phase, in milliseconds, and what the noisy one got.</summary>
internal sealed record Phase(double P50, double P99, long Refused, long NoisyAnswered, long NoisyRefused)
{
    public static Phase Of(IReadOnlyList<double> latencies, long refusedItself, long answered, long refused)
    {
        var sorted = latencies.Order().ToArray();
        return new Phase(sorted[sorted.Length / 2], sorted[(int)Math.Ceiling(sorted.Length * 0.99) - 1], refusedItself, answered, refused);
    }
}

namespace GovernanceGraph.Benchmarks.Load;

/// <summary>What wrk measured in one window; latencies in microseconds.</summary>
internal sealed record LoadResult(long Requests, long Microseconds, long P50, long P99, long Errors)
{
    public double RequestsPerSecond => Requests / (Microseconds / 1e6);
}

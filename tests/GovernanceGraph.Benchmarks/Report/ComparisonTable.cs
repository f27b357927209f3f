using System.Globalization;

namespace GovernanceGraph.Benchmarks.Report;

/// <summary>The comparison as Markdown, for people and for notes.</summary>
internal static class ComparisonTable
{
    public static void Write(TextWriter output, IEnumerable<Comparison> comparisons)
    {
        output.WriteLine("| operation | server | requests/s | ratio | p50 ms | p99 ms | CPU ms: server + PostgreSQL | CPU ratio | allocated B | memory MB |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        foreach (var c in comparisons)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {c.Operation} | {c.Server} | {c.RequestsPerSecond:N0} | {c.Ratio:0.00} | {c.P50Milliseconds:0.0} | {c.P99Milliseconds:0.0} | {c.ServerCpu:0.00} + {c.DatabaseCpu:0.00} | {c.CpuRatio:0.00} | {c.AllocatedBytes:N0} | {c.WorkingSetMegabytes:0} |"));
    }
}

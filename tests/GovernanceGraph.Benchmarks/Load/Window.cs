using GovernanceGraph.Benchmarks.Servers;

namespace GovernanceGraph.Benchmarks.Load;

/// <summary>One window of load on one server with one operation, with what it cost both sides.</summary>
/// <param name="ServerCpu">Milliseconds of the server's CPU for a request.</param>
/// <param name="DatabaseCpu">Milliseconds of PostgreSQL's backends' CPU for a request; null where it cannot be seen.</param>
/// <param name="AllocatedBytes">What the server allocated for a request.</param>
internal sealed record Window(string Operation, ServerMode Server, LoadResult Load, double ServerCpu, double? DatabaseCpu, double AllocatedBytes, long WorkingSetBytes)
{
    public double RequestsPerSecond => Load.RequestsPerSecond;

    /// <summary>CPU of both, in milliseconds for a request.</summary>
    public double Cpu => ServerCpu + (DatabaseCpu ?? 0);
}

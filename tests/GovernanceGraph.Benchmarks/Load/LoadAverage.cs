namespace GovernanceGraph.Benchmarks.Load;

/// <summary>How many threads wanted to run in the last minute, of the whole machine: figures say it beside them.</summary>
internal static class LoadAverage
{
    public static string Now => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
}

namespace GovernanceGraph.Benchmarks.Load;

/// <summary>CPU time of processes, from /proc (Linux).</summary>
internal static class ProcessClock
{
    private const double TicksPerSecond = 100;   // USER_HZ, the same on every Linux that .NET runs on
    private const int AfterCommand = 2, UserTime = 14, SystemTime = 15;

    /// <summary>User and system seconds of the processes so far; null where /proc does not know one of them, as with a database on another machine.</summary>
    public static double? Seconds(IEnumerable<int> processes)
    {
        var ticks = 0L;
        foreach (var id in processes)
        {
            if (Ticks(id) is not { } one) return null;
            ticks += one;
        }

        return ticks / TicksPerSecond;
    }

    private static long? Ticks(int process)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process}/stat");
            var fields = stat[(stat.LastIndexOf(')') + AfterCommand)..].Split(' ');   // from the third field on: the second may hold blanks
            return long.Parse(fields[UserTime - 3]) + long.Parse(fields[SystemTime - 3]);
        }
        catch (IOException)
        {
            return null;
        }
    }
}

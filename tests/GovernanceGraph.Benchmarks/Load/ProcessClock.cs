namespace GovernanceGraph.Benchmarks.Load;

/// <summary>CPU time of processes, from /proc (Linux).</summary>
internal static class ProcessClock
{
    private const long NanosecondsPerTick = 10_000_000;   // USER_HZ is 100 on every Linux that .NET runs on
    private const int AfterCommand = 2, FirstField = 3, UserTime = 14, SystemTime = 15;

    /// <summary>Seconds that the processes have run so far; null where /proc does not know one of them, as with a database on another machine.</summary>
    public static double? Seconds(IEnumerable<int> processes)
    {
        var nanoseconds = 0L;
        foreach (var id in processes)
        {
            if (Nanoseconds(id) is not { } one) return null;
            nanoseconds += one;
        }

        return nanoseconds / 1e9;
    }

    private static long? Nanoseconds(int process)
    {
        try
        {
            return Directory.GetDirectories($"/proc/{process}/task").Length == 1 ? OfThread(process) : OfProcess(process);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Exact, but of one thread only: for PostgreSQL's backends.</summary>
    private static long OfThread(int process)
    {
        var stat = File.ReadAllText($"/proc/{process}/schedstat");
        return long.Parse(stat.AsSpan(0, stat.IndexOf(' ')));
    }

    /// <summary>User and system time of all threads, of those that have ended too, in hundredths of a second.</summary>
    private static long OfProcess(int process)
    {
        var stat = File.ReadAllText($"/proc/{process}/stat");
        var fields = stat[(stat.LastIndexOf(')') + AfterCommand)..].Split(' ');   // from the third field on: the second, the command, may hold blanks
        return (long.Parse(fields[UserTime - FirstField]) + long.Parse(fields[SystemTime - FirstField])) * NanosecondsPerTick;
    }
}

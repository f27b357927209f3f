using System.Globalization;

namespace GovernanceGraph.Benchmarks.Load;

/// <summary>What processes hold of the machine's memory, from /proc (Linux).</summary>
internal static class ProcessMemory
{
    private const string Field = "VmRSS:";

    /// <summary>In bytes.</summary>
    public static long Resident(int process) =>
        long.Parse(File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith(Field, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024;

    /// <summary>The most that a process held while something was done, looked at four times a second.</summary>
    public static async Task<long> MostAsync(int process, Task during, CancellationToken cancel)
    {
        var most = Resident(process);
        for (; !during.IsCompleted; await Task.Delay(250, cancel)) most = Math.Max(most, Resident(process));
        await during;
        return most;
    }
}

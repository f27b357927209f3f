using System.Diagnostics;
using Xunit;

namespace GovernanceGraph.UnitTests.Gate;

/// <summary>What a piece of work took: CPU of the whole process (no other test runs meanwhile), bytes allocated by its thread.</summary>
internal readonly record struct Cost(TimeSpan Cpu, long Bytes)
{
    internal static Cost Of(Action work)
    {
        using var process = Process.GetCurrentProcess();
        var cpu = process.TotalProcessorTime;
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        work();
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        process.Refresh();
        return new Cost(process.TotalProcessorTime - cpu, bytes);
    }

    /// <summary>The cheapest of three: the JIT and other processes only ever add.</summary>
    internal static Cost LeastOf(Action work)
    {
        var tries = Enumerable.Range(0, 3).Select(_ => Of(work)).ToArray();
        return new Cost(tries.Min(one => one.Cpu), tries.Min(one => one.Bytes));
    }

    internal void Within(double milliseconds, double megabytes)
    {
        Assert.True(Cpu.TotalMilliseconds <= milliseconds, $"{Cpu.TotalMilliseconds} ms of CPU; at most {milliseconds} are allowed.");
        Assert.True(Bytes <= megabytes * 1_048_576, $"{Bytes / 1024} KiB allocated; at most {megabytes} MiB are allowed.");
    }
}

/// <summary>Tests that measure resources run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeasuredTests
{
    public const string Name = "measured alone";
}

using System.Diagnostics;

namespace GovernanceGraph.Server.Commands.Output;

/// <summary>Progress for logs and pipes: a line for each finished step.</summary>
internal sealed class LineBoard(Screen screen) : IProgressBoard
{
    public IProgressStep Begin(string title, long? total = null) => new Step(screen, title);

    private sealed class Step(Screen screen, string title) : IProgressStep
    {
        private readonly long _start = Stopwatch.GetTimestamp();
        private long _done;

        public void Advance(long items = 1) => Interlocked.Add(ref _done, items);

        public void Dispose() => screen.Say(_done > 0
            ? FormattableString.Invariant($"{title}: {_done:N0} in {Stopwatch.GetElapsedTime(_start).TotalSeconds:0.0} s")
            : FormattableString.Invariant($"{title}: {Stopwatch.GetElapsedTime(_start).TotalSeconds:0.0} s"));
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Threading.Channels;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Subscriptions;

namespace GovernanceGraph.Benchmarks.Sockets;

/// <summary>Gives every tick to all who have subscribed, as the hub does: one memory for all, a bounded queue for each.</summary>
internal sealed class TickSubscriptions : ISubscriptionPipeline
{
    private const int Queued = 1_024;

    private readonly ConcurrentDictionary<Ticks, bool> _open = new();

    public ValueTask<SubscriptionStart> SubscribeAsync(OperationRequest request, CancellationToken cancel)
    {
        var ticks = new Ticks(_open);
        _open[ticks] = true;
        return new(new SubscriptionStart(Outcome.Answered, default, ticks));
    }

    public void Publish(int number, int bytes)
    {
        var answer = Encoding.UTF8.GetBytes($$$"""{"data":{"at":{{{Stopwatch.GetTimestamp()}}},"tick":{{{number}}},"text":"{{{new string('x', bytes)}}}"}}""");
        foreach (var (ticks, _) in _open) ticks.Give(answer);
    }

    private sealed class Ticks(ConcurrentDictionary<Ticks, bool> open) : ISubscriptionStream
    {
        private readonly Channel<ReadOnlyMemory<byte>> _answers = Channel.CreateBounded<ReadOnlyMemory<byte>>(Queued);

        public long TakeCost() => 1;

        public SubscriptionEnd? End { get; private set; }

        public void Give(ReadOnlyMemory<byte> answer)
        {
            if (_answers.Writer.TryWrite(answer)) return;
            End = SubscriptionEnd.TooSlow;
            _answers.Writer.TryComplete();
        }

        public IAsyncEnumerable<ReadOnlyMemory<byte>> ReadAsync(CancellationToken cancel) => _answers.Reader.ReadAllAsync(cancel);

        public ValueTask DisposeAsync()
        {
            open.TryRemove(this, out _);
            return ValueTask.CompletedTask;
        }
    }
}

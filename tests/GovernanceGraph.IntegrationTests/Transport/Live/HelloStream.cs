using System.Runtime.CompilerServices;
using System.Threading.Channels;
using GovernanceGraph.Engine.Subscriptions;

namespace GovernanceGraph.IntegrationTests.Transport.Live;

/// <summary>One subscription's bounded queue.</summary>
internal sealed class HelloStream(int queue, long cost, Action<HelloStream> left) : ISubscriptionStream
{
    private readonly Channel<ReadOnlyMemory<byte>> _answers = Channel.CreateBounded<ReadOnlyMemory<byte>>(queue);

    public long TakeCost() => cost;

    public SubscriptionEnd? End { get; private set; }

    public void Give(ReadOnlyMemory<byte> answer)
    {
        if (!_answers.Writer.TryWrite(answer)) EndBy(SubscriptionEnd.TooSlow);
    }

    public void EndBy(SubscriptionEnd why)
    {
        End ??= why;
        _answers.Writer.TryComplete();
    }

    public async IAsyncEnumerable<ReadOnlyMemory<byte>> ReadAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        while (await _answers.Reader.WaitToReadAsync(cancel))
        {
            while (End != SubscriptionEnd.TooSlow && _answers.Reader.TryRead(out var answer)) yield return answer;
            if (End == SubscriptionEnd.TooSlow) yield break;
        }
    }

    public ValueTask DisposeAsync()
    {
        left(this);
        return ValueTask.CompletedTask;
    }
}

using System.Buffers;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using GovernanceGraph.Engine.Budgets;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Planning;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Subscriptions;

/// <summary>One subscription: a bounded queue of answers. What does not fit ends it, so that nothing is ever left out; the reader goes on with the last cursor it has.</summary>
internal sealed class SubscriptionStream(SubscriptionHub hub, GroupKey key, Plan plan, RequestValues values, LogPosition position, Asker? asker, string traceId) : ISubscriptionStream
{
    private static readonly TimeSpan RoomPause = TimeSpan.FromMilliseconds(20);

    private readonly Channel<(ReadOnlyMemory<byte> Bytes, long Price)> _queue = Channel.CreateUnbounded<(ReadOnlyMemory<byte>, long)>(new UnboundedChannelOptions { SingleReader = true });
    private readonly CancellationTokenSource _left = new();
    private readonly Lock _lock = new();
    private int _answers, _hasLeft;
    private long _bytes, _due;

    public GroupKey Key => key;

    public Plan Plan => plan;

    public RequestValues Values => values;

    public Asker? Asker => asker;

    /// <summary>Behind which place its answers begin that are still to come. After it has joined a group, the group's position counts.</summary>
    public LogPosition Position { get; private set; } = position;

    /// <summary>Set by the hub.</summary>
    public SubscriptionGroup? Group { get; set; }

    /// <summary>What the reading of one answer costs.</summary>
    public long Cost { get; } = Math.Max(CostMeter.Least, plan.Stream!.Cost.Evaluate(values));

    /// <inheritdoc/>
    public SubscriptionEnd? End { get; private set; }

    /// <summary>Whether nothing more may be put into it.</summary>
    public bool IsOver => End is not null || _left.IsCancellationRequested;

    /// <inheritdoc/>
    public async IAsyncEnumerable<ReadOnlyMemory<byte>> ReadAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        while (End != SubscriptionEnd.TooSlow && await _queue.Reader.WaitToReadAsync(cancel))
            while (End != SubscriptionEnd.TooSlow && _queue.Reader.TryRead(out var answer))
            {
                Interlocked.Decrement(ref _answers);
                Interlocked.Add(ref _bytes, -answer.Bytes.Length);
                _due += answer.Price;
                yield return answer.Bytes;
            }
    }

    /// <inheritdoc/>
    public long TakeCost()
    {
        var (whole, rest) = Math.DivRem(_due, DeliveryPrice.Unit);
        _due = rest;
        return whole;
    }

    /// <summary>Takes the answers behind its place; false when they do not fit: then it has ended.</summary>
    /// <param name="sharers">How many they were read for.</param>
    public bool Take(IReadOnlyList<StreamedAnswer> answers, int sharers)
    {
        var price = DeliveryPrice.Of(Cost, sharers);
        foreach (var answer in answers)
        {
            if (answer.Position <= Position) continue;
            if (IsOver || !HasRoom(answer.Bytes.Length))
            {
                Finish(SubscriptionEnd.TooSlow);
                return false;
            }

            Put(answer.Bytes, price);
        }

        return true;
    }

    /// <summary>Reads the log by itself, no faster than its reader takes the answers, until it has come up with its group.</summary>
    public void CatchUp() => _ = Task.Run(CatchUpAsync, CancellationToken.None);

    /// <summary>The last item says what went wrong.</summary>
    public void Fail(GraphError error)
    {
        var item = new ArrayBufferWriter<byte>();
        ErrorWriter.Write(item, traceId, error);
        Put(item.WrittenMemory, 0);
        Finish(error.Code == ErrorCodes.Gap ? SubscriptionEnd.Gap : SubscriptionEnd.Unavailable);
    }

    public void Finish(SubscriptionEnd end)
    {
        lock (_lock) End ??= end;
        _queue.Writer.TryComplete();
    }

    public ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _hasLeft, 1) == 1) return ValueTask.CompletedTask;
        _left.Cancel();
        _queue.Writer.TryComplete();
        hub.Leave(this);
        return ValueTask.CompletedTask;
    }

    private async Task CatchUpAsync()
    {
        try
        {
            do
            {
                var stretch = await hub.ReadAsync(this, new LogRange(Position, hub.End, hub.Limits.Events), _left.Token);
                foreach (var answer in stretch.Answers)
                {
                    while (!HasRoom(answer.Bytes.Length)) await Task.Delay(RoomPause, hub.Time, _left.Token);
                    Put(answer.Bytes, DeliveryPrice.Of(Cost, 1));
                }

                Position = stretch.End;
            }
            while (!hub.TryJoin(this));
        }
        catch (OperationCanceledException) when (_left.IsCancellationRequested)
        {
            // The reader has left.
        }
        catch (Exception fault)
        {
            Fail(hub.Explain(fault));
        }
    }

    /// <summary>One answer always fits, however long it is.</summary>
    private bool HasRoom(int length)
    {
        var answers = Volatile.Read(ref _answers);
        return answers == 0 || (answers < hub.Limits.QueuedAnswers && Interlocked.Read(ref _bytes) + length <= hub.Limits.QueuedBytes);
    }

    private void Put(ReadOnlyMemory<byte> answer, long price)
    {
        Interlocked.Increment(ref _answers);
        Interlocked.Add(ref _bytes, answer.Length);
        _queue.Writer.TryWrite((answer, price));
    }
}

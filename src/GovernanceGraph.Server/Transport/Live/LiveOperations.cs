using System.Buffers;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Budgets;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Subscriptions;

namespace GovernanceGraph.Server.Transport.Live;

/// <summary>Runs an operation of any kind on a connection that stays open: one answer of a query or mutation, all answers of a subscription.</summary>
/// <param name="subscriptions">Null where the graph has none.</param>
public sealed class LiveOperations(OperationRunner runner, TransportMetrics metrics, ISubscriptionPipeline? subscriptions = null)
{
    /// <summary>Runs it to its end. The request's meter pays for what is delivered.</summary>
    /// <exception cref="OperationCanceledException">The client does not want it any more.</exception>
    internal async Task RunAsync(OperationRequest request, IAnswerSink sink, CancellationToken cancel)
    {
        try
        {
            if (await AnswerAsync(request, sink, cancel)) return;
            var start = await subscriptions!.SubscribeAsync(request, cancel);
            if (start.Stream is { } stream) await DeliverAsync(stream, request, sink, cancel);
            else await sink.RefuseAsync(start.Refusal);
        }
        catch (Exception surprise) when (!cancel.IsCancellationRequested)
        {
            await RefuseAsync(sink, runner.Surprised(surprise, request.TraceId), request.TraceId);
        }
    }

    /// <summary>Logs what should not happen on a connection.</summary>
    internal void Surprised(Exception surprise, string traceId) => runner.Surprised(surprise, traceId);

    /// <summary>Gives the one answer, or false: what the pipeline of single answers may not run is a subscription, or is refused as one.</summary>
    private async ValueTask<bool> AnswerAsync(OperationRequest request, IAnswerSink sink, CancellationToken cancel)
    {
        var answer = runner.NewAnswer();
        var outcome = await runner.RunAsync(request, answer, cancel);
        if (outcome == Outcome.Answered)
        {
            await sink.AnswerAsync(answer);
            await sink.CompleteAsync();
            return true;
        }

        var isSubscription = outcome == Outcome.KindNotAllowed && subscriptions is not null;
        if (!isSubscription) await sink.RefuseAsync(answer.Written);
        answer.Dispose();
        return !isSubscription;
    }

    private async Task DeliverAsync(ISubscriptionStream stream, OperationRequest request, IAnswerSink sink, CancellationToken cancel)
    {
        await using var ending = stream;
        using var reading = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        await using var answers = stream.ReadAsync(reading.Token).GetAsyncEnumerator(CancellationToken.None);
        while (await NextAsync(answers, sink, reading))
        {
            if (stream.TakeCost() is > 0 and var cost && request.Meter?.Deliver(cost) is { } exhausted)
            {
                await RefuseAsync(sink, exhausted, request.TraceId);
                return;
            }

            await sink.NextAsync(answers.Current);
            metrics.Delivered();
        }

        if (stream.End == SubscriptionEnd.TooSlow) sink.EndAsTooSlow();
        else await sink.CompleteAsync();
    }

    /// <summary>Whether there is one more answer. What was gathered leaves before it is waited for.</summary>
    private static async ValueTask<bool> NextAsync(IAsyncEnumerator<ReadOnlyMemory<byte>> answers, IAnswerSink sink, CancellationTokenSource reading)
    {
        var next = answers.MoveNextAsync();
        if (next.IsCompleted) return await next;
        try
        {
            await sink.FlushAsync();
        }
        catch
        {
            // An enumerator must not be left in mid-step.
            await reading.CancelAsync();
            await ((Task)next.AsTask()).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }

        return await next;
    }

    private static ValueTask RefuseAsync(IAnswerSink sink, GraphError error, string traceId)
    {
        var answer = new ArrayBufferWriter<byte>();
        ErrorWriter.Write(answer, traceId, error);
        return sink.RefuseAsync(answer.WrittenMemory);
    }
}

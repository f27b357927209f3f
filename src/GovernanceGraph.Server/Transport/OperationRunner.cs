using System.Runtime.CompilerServices;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Errors;
using Microsoft.Extensions.Options;

namespace GovernanceGraph.Server.Transport;

/// <summary>Has the engine answer an operation, whatever it came by: a surprise and an answer that is too large become answers too.</summary>
public sealed partial class OperationRunner(IOperationPipeline pipeline, IOptions<TransportOptions> options, ILogger<OperationRunner> log)
{
    private readonly int _maxAnswerBytes = options.Value.MaxAnswerBytes;

    /// <summary>Room for one answer.</summary>
    public AnswerBuffer NewAnswer() => new(_maxAnswerBytes);

    /// <summary>Writes the whole answer into <paramref name="answer"/>.</summary>
    /// <exception cref="OperationCanceledException">The client left.</exception>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<Outcome> RunAsync(OperationRequest request, AnswerBuffer answer, CancellationToken cancel)
    {
        var outcome = Outcome.Failed;
        try
        {
            outcome = await pipeline.AnswerAsync(request, answer, cancel);
        }
        catch (DroppedAnswerException dropped)
        {
            Replace(answer, dropped.Error, request.TraceId);
            return dropped.Outcome;
        }
        catch (Exception surprise) when (surprise is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            Replace(answer, Surprised(surprise, request.TraceId), request.TraceId);
        }

        if (!answer.Overflowed) return outcome;
        Replace(answer, TooLarge(), request.TraceId);
        return Outcome.Refused;
    }

    /// <summary>Logs what should not happen; what the client is told of it.</summary>
    public GraphError Surprised(Exception surprise, string traceId)
    {
        LogSurprise(log, surprise, traceId);
        return new GraphError(ErrorCodes.Internal, "Something unexpected happened. It is logged under this answer's traceId.");
    }

    /// <summary>Makes the answer nothing but this error.</summary>
    public static void Replace(AnswerBuffer answer, GraphError error, string traceId)
    {
        answer.Clear();
        ErrorWriter.Write(answer, traceId, error);
    }

    private GraphError TooLarge() => new(
        ErrorCodes.AnswerTooLarge,
        $"The answer is larger than {_maxAnswerBytes} bytes. Ask for smaller pages or fewer fields.")
    {
        Details = new Dictionary<string, object> { ["limit"] = "answer", ["allowed"] = (long)_maxAnswerBytes },
    };

    [LoggerMessage(LogLevel.Error, "The request {TraceId} failed unexpectedly.")]
    private static partial void LogSurprise(ILogger log, Exception surprise, string traceId);
}

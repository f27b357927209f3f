using System.Buffers;

namespace GovernanceGraph.Engine;

/// <summary>Answers GraphQL operations: bytes in, bytes out, no HTTP.</summary>
public interface IOperationPipeline
{
    /// <summary>
    /// Runs one operation and writes the whole response body (UTF-8 JSON: <c>{"data":…,"errors":…,"extensions":…}</c>) to
    /// <paramref name="output"/>. Never throws for what a client sent or for a failing database: those are outcomes with a body.
    /// Throws <see cref="DroppedAnswerException"/> for an answer that was written but must not leave, and <see cref="OperationCanceledException"/> only when <paramref name="cancel"/> was cancelled (the client left).
    /// </summary>
    ValueTask<Outcome> AnswerAsync(OperationRequest request, IBufferWriter<byte> output, CancellationToken cancel);
}

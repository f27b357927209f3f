using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Subscriptions;

namespace GovernanceGraph.IntegrationTests.Transport.Live;

/// <summary>A small log of events behind the transport's seam: whatever a test publishes goes to all who have subscribed.</summary>
internal sealed class HelloSubscriptions : ISubscriptionPipeline
{
    private readonly ConcurrentDictionary<HelloStream, bool> _open = new();
    private readonly Lock _lock = new();
    private readonly List<ReadOnlyMemory<byte>> _log = [];

    /// <summary>How many answers wait for one reader before it is too slow.</summary>
    public int Queue { get; set; } = 256;

    /// <summary>What an answer costs.</summary>
    public long Cost { get; set; } = 1;

    /// <summary>What was subscribed to last.</summary>
    public OperationRequest? Last { get; private set; }

    /// <summary>How many subscriptions are open.</summary>
    public int Open => _open.Count;

    public ValueTask<SubscriptionStart> SubscribeAsync(OperationRequest request, CancellationToken cancel)
    {
        Last = request with { Variables = request.Variables.ToArray() };
        if (request.Query is not { } text || !text.StartsWith("subscription", StringComparison.Ordinal)) return Refused(Outcome.KindNotAllowed, ErrorCodes.OperationKindNotAllowed);
        if (text.Contains("nothing", StringComparison.Ordinal)) return Refused(Outcome.Refused, ErrorCodes.ValidationFailed);
        if (text.Contains("fail", StringComparison.Ordinal)) throw new InvalidOperationException("secret at 10.0.0.7");
        var stream = new HelloStream(Queue, Cost, gone => _open.TryRemove(gone, out _));
        lock (_lock)
        {
            if (After(request) is { } after) _log.Skip(after + 1).ToList().ForEach(stream.Give);
            _open[stream] = true;
        }

        return new(new SubscriptionStart(Outcome.Answered, default, stream));
    }

    /// <summary>Gives everybody <c>{"data":{"tick":n}}</c>, with some bytes beside where that is said.</summary>
    public void Publish(int number, int bytes = 0) =>
        Publish(Encoding.UTF8.GetBytes(bytes == 0 ? $$$"""{"data":{"tick":{{{number}}}}}""" : $$$"""{"data":{"tick":{{{number}}},"text":"{{{new string('x', bytes)}}}"}}"""));

    public void Publish(ReadOnlyMemory<byte> answer)
    {
        lock (_lock)
        {
            _log.Add(answer);
            foreach (var (stream, _) in _open) stream.Give(answer);
        }
    }

    /// <summary>Ends all streams.</summary>
    public void EndAll(SubscriptionEnd why)
    {
        foreach (var (stream, _) in _open) stream.EndBy(why);
    }

    private static int? After(OperationRequest request) => request.Variables.IsEmpty || !JsonDocument.Parse(request.Variables).RootElement.TryGetProperty("after", out var after) ? null : after.GetInt32();

    private static ValueTask<SubscriptionStart> Refused(Outcome outcome, string code) =>
        new(new SubscriptionStart(outcome, Encoding.UTF8.GetBytes($$$"""{"errors":[{"message":"x","extensions":{"code":"{{{code}}}"}}]}"""), null));
}

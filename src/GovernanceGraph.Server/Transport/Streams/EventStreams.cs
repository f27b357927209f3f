using GovernanceGraph.Engine;
using GovernanceGraph.Server.Transport.Live;
using GovernanceGraph.Server.Transport.Sockets;
using Microsoft.Extensions.Options;

namespace GovernanceGraph.Server.Transport.Streams;

/// <summary>Answers an HTTP request by a stream of events (graphql-sse, "distinct connections mode"): operations of any kind, one each request.</summary>
public sealed class EventStreams(LiveOperations operations, LiveConnections connections, IOptions<SocketOptions> options, TransportMetrics metrics, TimeProvider time)
{
    /// <summary>Streams until the operation, the client or the server ends it; why it does not begin, or null.</summary>
    public async ValueTask<Refusal?> AnswerAsync(HttpContext http, OperationRequest request, ViewerFinding asking)
    {
        var viewer = new LiveViewer(Credentials.Of(http.Request.Headers), request.Viewer, asking.Until, request.TraceId, time);
        if (viewer.IsOver) return Refusal.Unauthenticated;
        using var place = connections.Places.TryTake(request.Meter!.Asker);
        if (place is null) return Refusal.TooManyConnections(options.Value.PerAsker);
        using var stream = new EventStream(http, viewer, options.Value, metrics, time);
        connections.Enter(stream);
        try
        {
            await RunAsync(request, stream);
            await stream.FinishAsync(request.TraceId);
        }
        finally
        {
            connections.Leave(stream);
        }

        return null;
    }

    private async Task RunAsync(OperationRequest request, EventStream stream)
    {
        try
        {
            await operations.RunAsync(request, stream, stream.Ends);
        }
        catch (OperationCanceledException) when (stream.Ends.IsCancellationRequested)
        {
            // The client left, or the server ends it.
        }
    }
}

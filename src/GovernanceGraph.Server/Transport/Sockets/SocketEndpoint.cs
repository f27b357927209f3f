using System.Net.WebSockets;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Server.Budgets;
using GovernanceGraph.Server.Transport.Live;
using Microsoft.Extensions.Options;

namespace GovernanceGraph.Server.Transport.Sockets;

/// <summary>Takes in handshakes on <c>/graphql</c>: of pages that may, from askers that have places left.</summary>
public sealed class SocketEndpoint(
    LiveOperations operations, LiveConnections connections, IViewerSource viewers, CostMeters meters, IOptions<TransportOptions> transport, IOptions<SocketOptions> options, IOptions<BudgetOptions> budgets, TransportMetrics metrics, TimeProvider time)
{
    /// <summary>The sub-protocol that is spoken.</summary>
    public const string Protocol = "graphql-transport-ws";

    // A request's id holds 64 signs; each operation's adds a dot and a number.
    private const int LongestTrace = 52;

    private readonly SocketServices _services = new(operations, viewers, meters, options.Value, TimeSpan.FromMilliseconds(budgets.Value.RefusalDelayMilliseconds), metrics, time);

    /// <summary>Serves one socket, from its handshake to its close.</summary>
    public async Task HandleAsync(HttpContext http)
    {
        var trace = RequestId.For(http);
        if (!OriginCheck.Allows(http.Request, transport.Value))
        {
            await RefuseAsync(http, Refusal.ForeignOrigin, trace);
            return;
        }

        using var place = connections.Places.TryTake(meters.For(Viewer.Anonymous, http.Connection.RemoteIpAddress).Asker);
        if (place is null) await RefuseAsync(http, Refusal.TooManyConnections(options.Value.PerAsker), trace);
        else await ServeAsync(http, new Handshake(Credentials.Of(http.Request.Headers), http.Connection.RemoteIpAddress, CostHeader.Read(http.Request.Headers), trace[..Math.Min(trace.Length, LongestTrace)], place));
    }

    private async Task ServeAsync(HttpContext http, Handshake handshake)
    {
        var protocol = http.WebSockets.WebSocketRequestedProtocols.Contains(Protocol) ? Protocol : null;
        using var accepted = await http.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext { SubProtocol = protocol });
        var socket = new GraphSocket(accepted, GatheredFrames.Of(http), handshake, _services);
        connections.Enter(socket);
        try
        {
            await socket.RunAsync();
        }
        finally
        {
            connections.Leave(socket);
        }
    }

    private ValueTask RefuseAsync(HttpContext http, Refusal refusal, string traceId)
    {
        metrics.Refused(refusal.Error.Code);
        using var answer = new AnswerBuffer(transport.Value.MaxAnswerBytes);
        OperationRunner.Replace(answer, refusal.Error, traceId);
        return AnswerSender.SendAsync(http.Response, AnswerType.Json, refusal.Status, answer.Written.ToArray());
    }
}

using System.Net;
using GovernanceGraph.Engine.Budgets;
using GovernanceGraph.Server.Budgets;
using GovernanceGraph.Server.Transport.Live;

namespace GovernanceGraph.Server.Transport.Sockets;

/// <summary>What all sockets need.</summary>
/// <param name="RefusalDelay">How long whoever has spent all is kept waiting.</param>
internal sealed record SocketServices(LiveOperations Operations, IViewerSource Viewers, CostMeters Meters, SocketOptions Options, TimeSpan RefusalDelay, TransportMetrics Metrics, TimeProvider Time);

/// <summary>What is known of a socket from its handshake.</summary>
/// <param name="Credentials">Those of the headers, unchecked.</param>
/// <param name="Address">Where it comes from.</param>
/// <param name="CostReport">What the client wants to know of costs.</param>
/// <param name="TraceId">The id of the socket in logs; its operations add a number.</param>
/// <param name="Place">Its place among those of its asker.</param>
internal sealed record Handshake(Credentials Credentials, IPAddress? Address, CostReport CostReport, string TraceId, LivePlace Place);

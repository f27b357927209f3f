using GovernanceGraph.Server.Transport;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace GovernanceGraph.Server.Hosting;

/// <summary>Gives Kestrel the transport's limits, so that slow and huge requests end at the socket.</summary>
public sealed class KestrelSettings(IOptions<TransportOptions> options) : IConfigureOptions<KestrelServerOptions>
{
    private const long DroppedBodies = 16;
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public void Configure(KestrelServerOptions kestrel)
    {
        var transport = options.Value;
        var limits = kestrel.Limits;
        kestrel.AddServerHeader = false;

        // The transport refuses what is over its own limit unread. This one only says how much more is taken in and dropped, so that the
        // refusal reaches a client that is still sending; past it the connection is cut.
        limits.MaxRequestBodySize = transport.MaxBodyBytes * DroppedBodies;

        // A body is parsed in one piece where it lies, so the connection must be able to hold it.
        limits.MaxRequestBufferSize = Math.Max(1 << 20, transport.MaxBodyBytes + (64 << 10));
        limits.MaxConcurrentConnections = transport.MaxConnections;
        limits.MaxConcurrentUpgradedConnections = transport.MaxConnections;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(transport.HeadersTimeoutSeconds);
        limits.MinRequestBodyDataRate = new MinDataRate(transport.MinBytesPerSecond, Grace);
        limits.MinResponseDataRate = new MinDataRate(transport.MinBytesPerSecond, Grace);
    }
}

namespace GovernanceGraph.Server.Transport.Sockets;

/// <summary>What connections that stay open may do (<c>Governance:Transport:Sockets</c>); where it makes sense, streams of events too.</summary>
public sealed record SocketOptions
{
    /// <summary>Where these options stand in the configuration.</summary>
    public const string Section = TransportOptions.Section + ":Sockets";

    /// <summary>How many sockets and streams of events one address, or one account or app, may hold open. 1 to 1,000,000.</summary>
    public int PerAsker { get; init; } = 200;

    /// <summary>How many operations may run on one socket at once. 1 to 10,000.</summary>
    public int Operations { get; init; } = 10;

    /// <summary>The largest message that a client may send, in bytes. 1 KB to 16 MB.</summary>
    public int MaxMessageBytes { get; init; } = 64 * 1024;

    /// <summary>How long a client may take until <c>connection_init</c>, in seconds. 1 to 120.</summary>
    public int InitSeconds { get; init; } = 10;

    /// <summary>After how many silent seconds a sign of life is sent; a socket whose client then stays silent for as long again is cut. 1 to 300.</summary>
    public int KeepAliveSeconds { get; init; } = 20;

    /// <summary>How long one write may wait for a client that does not read, in seconds. 1 to 300.</summary>
    public int SendSeconds { get; init; } = 10;

    /// <summary>How long a client may take to answer that the socket is closed, in seconds; then it is cut. 1 to 60.</summary>
    public int CloseSeconds { get; init; } = 5;

    /// <summary>How many messages may wait to be sent on one socket; operations then wait. 1 to 100,000.</summary>
    public int QueuedMessages { get; init; } = 64;

    /// <summary>How often it is asked anew who a connection's credentials belong to, in seconds. 1 to 15, so that what is withdrawn ends within 30 seconds together with what <see cref="IViewerSource"/> remembers.</summary>
    public int ViewerCheckSeconds { get; init; } = 5;
}

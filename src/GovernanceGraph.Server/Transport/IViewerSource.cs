using GovernanceGraph.Engine.Access;

namespace GovernanceGraph.Server.Transport;

/// <summary>Tells who asks. Every transport asks it, for each operation: what it answered before may have been withdrawn since.</summary>
public interface IViewerSource
{
    /// <summary>The viewer of these credentials, or why the request is refused. Credentials that cannot be trusted are never taken for none.</summary>
    /// <param name="credentials">What the request brought.</param>
    /// <param name="traceId">Under what the reason of a refusal is logged; the client is not told it.</param>
    /// <param name="cancel">The client left.</param>
    ValueTask<ViewerFinding> FindAsync(Credentials credentials, string traceId, CancellationToken cancel);
}

/// <summary>A viewer, or a refusal.</summary>
public readonly struct ViewerFinding
{
    private ViewerFinding(Viewer? viewer, DateTimeOffset? until, Refusal? refusal) => (Viewer, Until, Refusal) = (viewer, until, refusal);

    /// <summary>Who asks; null when the request is refused.</summary>
    public Viewer? Viewer { get; }

    /// <summary>When the credentials themselves end, by the issuer's word; null when they have no end. A connection that stays open must not outlive it.</summary>
    public DateTimeOffset? Until { get; }

    /// <summary>Why the request is refused; null when it is not.</summary>
    public Refusal? Refusal { get; }

    /// <summary>It is known who asks.</summary>
    public static ViewerFinding Of(Viewer viewer, DateTimeOffset? until = null) => new(viewer, until, null);

    /// <summary>The request is refused.</summary>
    public static ViewerFinding Refused(Refusal refusal) => new(null, null, refusal);
}

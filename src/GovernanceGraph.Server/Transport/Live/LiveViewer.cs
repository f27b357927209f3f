using GovernanceGraph.Engine.Access;

namespace GovernanceGraph.Server.Transport.Live;

/// <summary>
/// Who asks on a connection that stays open. It is asked anew, for as long as that is, whether the credentials still hold and mean the same: what was taken away must not be seen any longer
/// than by a new request. A token ends here at its own end, without the allowance for clocks that a new request has, so that the stream is over in time.
/// </summary>
internal sealed class LiveViewer(Credentials credentials, Viewer viewer, DateTimeOffset? until, string traceId, TimeProvider time)
{
    /// <summary>How long it may stay unknown whether the credentials hold.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private DateTimeOffset _sure = time.GetUtcNow();

    /// <summary>Who asks.</summary>
    public Viewer Viewer => viewer;

    /// <summary>Whether there is anything that could end or change.</summary>
    public bool CanChange => !credentials.AreAbsent;

    /// <summary>Whether the credentials have ended by themselves.</summary>
    public bool IsOver => until <= time.GetUtcNow();

    /// <summary>Why the connection must end now, or null.</summary>
    public async ValueTask<Ending?> CheckAsync(IViewerSource source, CancellationToken cancel)
    {
        if (IsOver) return Ending.Forbidden;
        var asked = time.GetUtcNow();
        var found = await source.FindAsync(credentials, traceId, cancel);
        if (found.Refusal is { Status: StatusCodes.Status503ServiceUnavailable }) return asked - _sure > Patience ? Ending.Unsure : null;
        if (found.Viewer is not { } now || !Viewers.AreSame(viewer, now)) return Ending.Forbidden;
        _sure = asked;
        return null;
    }
}

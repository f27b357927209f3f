namespace GovernanceGraph.Server.Transport.Live;

/// <summary>A connection that stays open: a socket, or a stream of events.</summary>
internal interface ILiveConnection
{
    /// <summary>Who asks; null until it is known.</summary>
    LiveViewer? Viewer { get; }

    /// <summary>Called about every second: whatever is due by the clock. Must not wait.</summary>
    void Tick();

    /// <summary>Ends it, if it has not ended. Must not wait.</summary>
    void End(Ending why);
}

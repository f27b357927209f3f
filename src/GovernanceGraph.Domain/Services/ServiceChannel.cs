namespace GovernanceGraph.Domain.Services;

/// <summary>A way to get a service (办理渠道).</summary>
public enum ServiceChannel
{
    /// <summary>At a counter (窗口).</summary>
    Window,

    /// <summary>Online (网上).</summary>
    Online,

    /// <summary>By telephone (热线).</summary>
    Hotline,

    /// <summary>At home (上门).</summary>
    HomeVisit,
}

namespace GovernanceGraph.Server.Events;

/// <summary>How long events are kept: <c>Governance__Events__RetentionDays=…</c>, or the same in appsettings.json.</summary>
public sealed class EventOptions
{
    public const string Section = "Governance:Events";

    /// <summary>What <see cref="IsSound"/> asks for.</summary>
    public const string Rule = "Governance:Events:RetentionDays must be between 1 and 3,650.";

    /// <summary>Days for which the log of events reaches back; who was away for longer is told so (<c>GAP</c>). Range 1 to 3,650.</summary>
    public int RetentionDays { get; set; } = 30;

    public static bool IsSound(EventOptions options) => options.RetentionDays is >= 1 and <= 3_650;
}

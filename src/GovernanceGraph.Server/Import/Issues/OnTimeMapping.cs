namespace GovernanceGraph.Server.Import.Issues;

/// <summary>The source's own verdict whether an issue was on time. It is not stored: it is compared with ours.</summary>
public sealed record OnTimeMapping
{
    /// <summary>The column.</summary>
    public string Column { get; init; } = "";

    /// <summary>The value for on time.</summary>
    public string OnTime { get; init; } = "";

    /// <summary>The value for late.</summary>
    public string Late { get; init; } = "";
}

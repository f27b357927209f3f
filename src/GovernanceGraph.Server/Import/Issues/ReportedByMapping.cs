using GovernanceGraph.Domain.Issues;

namespace GovernanceGraph.Server.Import.Issues;

/// <summary>How an issue became known.</summary>
public sealed record ReportedByMapping
{
    /// <summary>The column that says it; without one, all are <see cref="Default"/>.</summary>
    public string? Column { get; init; }

    /// <summary>What its values mean.</summary>
    public Dictionary<string, IssueSource> Values { get; init; } = [];

    /// <summary>What an empty value means; a value that is listed nowhere is refused.</summary>
    public IssueSource Default { get; init; } = IssueSource.ThirdParty;
}

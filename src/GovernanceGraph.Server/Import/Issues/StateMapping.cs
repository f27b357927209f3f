using GovernanceGraph.Domain.Issues;

namespace GovernanceGraph.Server.Import.Issues;

/// <summary>Which state an issue is in.</summary>
public sealed record StateMapping
{
    /// <summary>The column that says it.</summary>
    public string Column { get; init; } = "";

    /// <summary>What its values mean; a value that is not listed is refused.</summary>
    public Dictionary<string, IssueState> Values { get; init; } = [];

    /// <summary>Refinements of closed states by what another column says; the first that fits wins.</summary>
    public List<StateRule> Rules { get; init; } = [];
}

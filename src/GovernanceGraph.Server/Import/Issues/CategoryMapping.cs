namespace GovernanceGraph.Server.Import.Issues;

/// <summary>Which category an issue has; categories are created as they occur.</summary>
public sealed record CategoryMapping
{
    /// <summary>The columns that name it, from the widest down: each is a category under the one before.</summary>
    public List<string> Columns { get; init; } = [];

    /// <summary>What their codes begin with, so that they meet no others.</summary>
    public string CodePrefix { get; init; } = "";
}

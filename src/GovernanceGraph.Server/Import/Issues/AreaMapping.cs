using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Server.Import.Issues;

/// <summary>Which area an issue lies in.</summary>
public sealed record AreaMapping
{
    /// <summary>The scheme of the areas.</summary>
    public string Scheme { get; init; } = "";

    /// <summary>The area that the whole source lies in; created where it is not there. Rows without an area of their own lie in it.</summary>
    public RootMapping Root { get; init; } = new();

    /// <summary>The column that names the area, by code or by name; without one, all lie in the root.</summary>
    public string? Column { get; init; }

    /// <summary>The level of the areas that are created from the column under the root.</summary>
    public AreaLevel Level { get; init; } = AreaLevel.Community;

    /// <summary>Whether a value without an area creates one; else it is refused.</summary>
    public bool Create { get; init; }

    /// <summary>Values that stand for others.</summary>
    public Dictionary<string, string> Synonyms { get; init; } = [];

    /// <summary>Values that say no more than the root does.</summary>
    public List<string> WholeRoot { get; init; } = [];
}

using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Server.Import.Mappings;

/// <summary>Which area a row lies in.</summary>
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

    /// <summary>What is wrong with it; null when nothing is.</summary>
    internal string? Fault()
    {
        if (Scheme.Length is 0 or > Area.SchemeMaxLength) return $"area.scheme must name whose codes these are, in 1 to {Area.SchemeMaxLength} characters.";
        if (Root is { Code: "" } or { Name: "" }) return "area.root must have a code and a name.";
        return Level <= Root.Level || Level == AreaLevel.Grid ? "area.level must be below the level of area.root, and no GRID." : null;
    }
}

using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Server.Import.Boundaries;

/// <summary>How the properties of features name areas: a mapping file, or the options of the verb.</summary>
public sealed record BoundaryMapping
{
    /// <summary>Whose codes these are.</summary>
    public string Scheme { get; init; } = "";

    /// <summary>The property that holds the area's code. Without it areas are matched by parent and name.</summary>
    public string? Code { get; init; }

    /// <summary>The property that holds the area's name.</summary>
    public string? Name { get; init; }

    /// <summary>The level of the areas; needed to create them.</summary>
    public AreaLevel Level { get; init; } = AreaLevel.Community;

    /// <summary>The areas above, from the largest down. The last is the parent.</summary>
    public List<BoundaryParent> Parents { get; init; } = [];

    /// <summary>Whether areas that are not there are created from the properties.</summary>
    public bool Create { get; init; }

    /// <summary>The IANA time zone of created roots.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The coordinate system of the geometries; they are stored as WGS 84.</summary>
    public Crs Crs { get; init; } = Crs.Wgs84;

    /// <summary>What is wrong with the mapping; null when nothing is.</summary>
    public string? Fault()
    {
        if (Scheme.Length is 0 or > Area.SchemeMaxLength) return $"scheme must name whose codes these are, in 1 to {Area.SchemeMaxLength} characters.";
        if (Code is null && (Name is null || Parents.Count == 0)) return "code must name the property with the area's code; without it, name and a parent must be given to match by name.";
        if (Create && (Code is null || Name is null)) return "code and name must name properties when areas are to be created.";
        if (Create && Parents.Any(parent => parent.Name is null || parent.Level is null)) return "each parent needs name and level when areas are to be created.";
        return Parents.Any(parent => parent.Code.Length == 0) ? "each parent must name the property with its code." : null;
    }
}

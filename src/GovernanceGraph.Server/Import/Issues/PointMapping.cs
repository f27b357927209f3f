using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Server.Import.Issues;

/// <summary>Where an issue is.</summary>
public sealed record PointMapping
{
    /// <summary>The column with the longitude in degrees.</summary>
    public string Longitude { get; init; } = "";

    /// <summary>The column with the latitude in degrees.</summary>
    public string Latitude { get; init; } = "";

    /// <summary>The coordinate system; points are stored as WGS 84.</summary>
    public Crs Crs { get; init; } = Crs.Wgs84;

    /// <summary>Points that the source writes when it knows none, as pairs of longitude and latitude.</summary>
    public List<List<double>> Unknown { get; init; } = [];
}

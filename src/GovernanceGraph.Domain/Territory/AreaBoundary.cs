namespace GovernanceGraph.Domain.Territory;

/// <summary>The boundary of an area (区域边界), apart from the area because it is large and seldom read.</summary>
public sealed class AreaBoundary
{
    /// <summary>The area it bounds (所属区域).</summary>
    public required Guid AreaId { get; init; }

    /// <summary>The area it bounds (所属区域).</summary>
    public Area? Area { get; init; }

    /// <summary>A GeoJSON geometry (RFC 7946), Polygon or MultiPolygon with holes, WGS 84.</summary>
    public required string Geometry { get; set; }

    /// <summary>Westernmost longitude in degrees (西界).</summary>
    public double West { get; set; }

    /// <summary>Southernmost latitude in degrees (南界).</summary>
    public double South { get; set; }

    /// <summary>Easternmost longitude in degrees (东界).</summary>
    public double East { get; set; }

    /// <summary>Northernmost latitude in degrees (北界).</summary>
    public double North { get; set; }
}

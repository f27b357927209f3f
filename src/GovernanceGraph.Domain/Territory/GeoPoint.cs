namespace GovernanceGraph.Domain.Territory;

/// <summary>A point on the earth in degrees: longitude first, as GeoJSON has it.</summary>
/// <param name="Longitude">East positive, -180 to 180.</param>
/// <param name="Latitude">North positive, -90 to 90.</param>
public readonly record struct GeoPoint(double Longitude, double Latitude)
{
    /// <summary>Whether both numbers are finite and within their ranges.</summary>
    public bool IsValid => Longitude is >= -180 and <= 180 && Latitude is >= -90 and <= 90;
}

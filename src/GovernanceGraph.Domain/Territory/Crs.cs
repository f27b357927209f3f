namespace GovernanceGraph.Domain.Territory;

/// <summary>The coordinate systems (坐标系) that points come in.</summary>
public enum Crs
{
    /// <summary>WGS 84, what GPS and GeoJSON (RFC 7946) use, and what the database holds.</summary>
    Wgs84,

    /// <summary>GCJ-02 (国测局坐标), the obfuscated datum that Chinese maps must use: 100 to 700 m off WGS 84 inside China.</summary>
    Gcj02,

    /// <summary>BD-09 (百度坐标), Baidu's further shift of GCJ-02.</summary>
    Bd09,
}

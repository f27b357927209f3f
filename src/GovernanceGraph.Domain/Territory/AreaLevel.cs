namespace GovernanceGraph.Domain.Territory;

/// <summary>The level of an area (区域层级), from the largest to the smallest. A parent is always of a higher level than its child; levels may be skipped.</summary>
public enum AreaLevel
{
    /// <summary>A province (省), or the top division of another country.</summary>
    Province,

    /// <summary>A city (市): prefecture or municipality.</summary>
    City,

    /// <summary>A district or county (区、县).</summary>
    District,

    /// <summary>A subdistrict or town (街道、镇).</summary>
    Subdistrict,

    /// <summary>A community or village (社区、村).</summary>
    Community,

    /// <summary>A grid (网格) within a community, of tier 1 (一级网格), 2 (二级网格) or 3 (微网格).</summary>
    Grid,
}

using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Server.Import.Storage;

/// <summary>An area as a row gives it.</summary>
/// <param name="CodeColumn">The column of the code, for findings.</param>
/// <param name="Code">The code.</param>
/// <param name="Name">The name.</param>
/// <param name="Level">The level.</param>
/// <param name="ParentId">The key of the area above.</param>
/// <param name="TimeZone">The IANA time zone, on roots.</param>
internal sealed record AreaRow(string CodeColumn, string Code, string Name, AreaLevel Level, Guid? ParentId, string? TimeZone = null)
{
    /// <summary>A point inside it, if the source gives its shape.</summary>
    public GeoPoint? Centre { get; init; }
}

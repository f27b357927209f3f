namespace GovernanceGraph.Domain.Territory;

/// <summary>What servers keep in memory of each area.</summary>
/// <param name="Rank">Its level and tier.</param>
/// <param name="Scheme">Its scheme; one string object for all areas of a scheme.</param>
/// <param name="Code">Its code.</param>
/// <param name="ParentId">The area above; null for a root.</param>
/// <param name="TimeZone">Its own IANA time zone; null where the area above says.</param>
public readonly record struct AreaNode(AreaRank Rank, string Scheme, string Code, Guid? ParentId, string? TimeZone = null);

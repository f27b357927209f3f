using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Server.Import.Storage;

/// <summary>What an import needs to know of an area.</summary>
internal sealed record KnownArea(Guid Id, string Code, AreaRank Rank, Guid? ParentId, string Name, GeoPoint? Centre);

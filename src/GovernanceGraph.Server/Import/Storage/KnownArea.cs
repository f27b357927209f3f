using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Server.Import.Storage;

/// <summary>What an import needs to know of an area.</summary>
internal readonly record struct KnownArea(Guid Id, AreaRank Rank, Guid? ParentId, string Name);

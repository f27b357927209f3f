using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine.Catalog;

namespace GovernanceGraph.Contract.Territory;

/// <summary>Tells the planner which scope column an area's key stands in.</summary>
public sealed class AreaScopes(TerritoryIndex territory) : IScopeLevels
{
    public int? LevelOf(Guid key) => territory.LevelOf(key) is { } rank ? Scope.Properties.ToList().IndexOf(Scope.PropertyOf(rank.Level, rank.Tier)) : null;
}

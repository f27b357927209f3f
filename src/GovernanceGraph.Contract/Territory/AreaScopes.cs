using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine.Catalog;

namespace GovernanceGraph.Contract.Territory;

/// <summary>Tells the planner which scope column an area's key stands in, and which time zone it has.</summary>
public sealed class AreaScopes(TerritoryIndex territory) : IScopeLevels
{
    private static readonly Dictionary<string, int> Levels = Scope.Properties.Select((property, level) => (property, level)).ToDictionary(p => p.property, p => p.level);

    public string? ZoneOf(Guid key) => territory.Current.TimeZoneOf(key);

    public int? LevelOf(Guid key) => territory.LevelOf(key) is { } rank ? Levels[Scope.PropertyOf(rank.Level, rank.Tier)] : null;
}

using GovernanceGraph.Engine.Identity;

namespace GovernanceGraph.Engine.Catalog;

/// <summary>Finds an object's key from a field's arguments in memory, so that the statement can read it by key.</summary>
public interface IKeyResolver
{
    /// <summary>The object, or null when there is none. Arguments are coerced values by name.</summary>
    NodeId? Resolve(IReadOnlyDictionary<string, object?> arguments);
}

/// <summary>Knows scopes (areas) by their keys: the level, so that a plan can compare one indexed column, and the time zone.</summary>
public interface IScopeLevels
{
    /// <summary>The index into <see cref="Entity.Scopes"/>, or null when the scope is not known (yet): then all possible columns are compared.</summary>
    int? LevelOf(Guid key);

    /// <summary>The IANA time zone of the scope's root; null when it has none or is not known.</summary>
    string? ZoneOf(Guid key);
}

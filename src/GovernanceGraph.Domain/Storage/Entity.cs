namespace GovernanceGraph.Domain.Storage;

/// <summary>What has an identity of its own. The key is a UUIDv7 made here, so that an object can be linked before it is stored;
/// imported rows get <see cref="StableId"/> instead, so that their ids survive re-imports.</summary>
public abstract class Entity
{
    /// <summary>The key (主键), never changed and never reused.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();
}

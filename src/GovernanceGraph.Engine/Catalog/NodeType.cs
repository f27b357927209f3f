using GraphQL.Types;

namespace GovernanceGraph.Engine.Catalog;

/// <summary>A concrete graph type of an entity's rows: its name stands in <c>__typename</c> and in ids, and never changes for an object.</summary>
public sealed class NodeType(int index, string name, Entity entity, string? tag)
{
    /// <summary>Its place in <see cref="GraphCatalog.NodeTypes"/>; part of plan keys.</summary>
    public int Index => index;

    public string Name => name;

    public Entity Entity => entity;

    /// <summary>The text of <see cref="Catalog.Entity.TypeTag"/> in its rows; null when the entity has one type.</summary>
    public string? Tag => tag;

    /// <summary>The condition that picks its rows.</summary>
    public Condition? Discriminator => tag is null ? null : new Condition(entity.TypeTag!, [tag]);

    public ObjectGraphType GraphType { get; set; } = null!;

    /// <summary>As a scope (area): which of <see cref="Catalog.Entity.Scopes"/> may hold its key, and by which condition on its own row.</summary>
    public IReadOnlyList<ScopeLevel> ScopeLevels { get; set; } = [];
}

/// <summary>A scope's place in the list of scope columns, with the condition on the scope's row that tells it (none when there is only one).</summary>
public sealed record ScopeLevel(int Level, Condition? When);

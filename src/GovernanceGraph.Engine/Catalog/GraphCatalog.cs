using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace GovernanceGraph.Engine.Catalog;

/// <summary>Everything the graph can show: entities with their columns and relations, and the types their rows appear as. Built once at start.</summary>
public sealed class GraphCatalog
{
    private readonly List<NodeType> _nodeTypes = [];
    private readonly Dictionary<string, NodeType> _byName = [];

    /// <summary>Entities by C# type.</summary>
    public Dictionary<Type, Entity> Entities { get; } = [];

    public IReadOnlyList<NodeType> NodeTypes => _nodeTypes;

    /// <summary>The entity whose rows are scopes (areas); null when the graph has none.</summary>
    public Entity? ScopeEntity { get; set; }

    /// <summary>Roles whose holders are told exact counts of people; others get them over fixed cuts, rounded.</summary>
    public IReadOnlyList<string> CountPeopleExactly { get; set; } = [];

    public NodeType AddNodeType(string name, Entity entity, string? tag)
    {
        var type = new NodeType(_nodeTypes.Count, name, entity, tag);
        _nodeTypes.Add(type);
        _byName.Add(name, type);
        entity.Types.Add(type);
        return type;
    }

    public NodeType? FindNodeType(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Finds a type by the UTF-8 name in an id.</summary>
    public bool TryGetNodeType(ReadOnlySpan<byte> name, [NotNullWhen(true)] out NodeType? type)
    {
        Span<char> text = stackalloc char[128];
        type = null;
        return name.Length <= text.Length
            && Encoding.UTF8.TryGetChars(name, text, out var length)
            && _byName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[..length], out type);
    }
}

using System.Text.Json;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.IntegrationTests.Access.Seed;

namespace GovernanceGraph.IntegrationTests.Access.Walking;

/// <summary>Asks for every field of every type on the rows of every world, and keeps what one viewer got.</summary>
internal sealed class Walk
{
    /// <summary>Edges in one operation: more would need more tables than a statement may have.</summary>
    private const int Edges = 8;

    private readonly Dictionary<(string Type, World World), List<JsonElement>> _rows = [];
    private readonly List<string> _bodies = [];

    /// <summary>Types whose rows an id finds, with what can be asked of them.</summary>
    public static IReadOnlyList<(NodeType Type, IReadOnlyList<Probe> Probes)> Types(GraphCatalog catalog) =>
        [.. catalog.NodeTypes.Where(t => !t.Entity.IsView || Entrances.ContainsKey(t.Name)).Select(t => (t, (IReadOnlyList<Probe>)[.. Probe.Of(t.GraphType)]))];

    /// <summary>Where computed rows, which no id finds, are come by: a row's type and the field that leads to them.</summary>
    private static readonly Dictionary<string, (string Type, string Field)> Entrances = new()
    {
        ["CrossAppointment"] = ("Person", "crossAppointments(first: 100)"),
        ["DataAccess"] = ("AuditEntry", "accesses(first: 100)"),
        ["FundingLine"] = ("Community", "funding(year: 2026, first: 100)"),
    };

    /// <summary>All that was answered.</summary>
    public IReadOnlyList<string> Bodies => _bodies;

    public static async Task<Walk> AsAsync(AccessFixture fixture, Viewer viewer)
    {
        var walk = new Walk();
        foreach (var (type, probes) in Types(fixture.Graph.Model.Catalog))
            foreach (var chunk in Chunks(probes)) await walk.AskAsync(fixture, viewer, type, chunk);
        return walk;
    }

    public bool Sees(string type, World world) => _rows.TryGetValue((type, world), out var parts) && parts.Count > 0;

    /// <summary>What was answered for a field; null where the row was not shown.</summary>
    public JsonElement? Value(string type, World world, Probe probe)
    {
        if (!Sees(type, world)) return null;
        foreach (var part in _rows[(type, world)])
            if (At(part, probe.Path) is { } value) return value;
        throw new InvalidOperationException($"{type}.{probe.Name} was not asked for.");
    }

    private static JsonElement? At(JsonElement element, IReadOnlyList<string> path)
    {
        foreach (var name in path)
            if (!element.TryGetProperty(name, out element)) return null;
        return element;
    }

    /// <summary>The ids that a field leads to.</summary>
    public IReadOnlyList<string> Leads(string type, World world, Probe probe)
    {
        if (Value(type, world, probe) is not { } value) return [];
        if (value.ValueKind == JsonValueKind.Null) return [];
        var objects = probe.IsCollection ? value.GetProperty("nodes").EnumerateArray().ToList() : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];
        return [.. objects.Select(o => o.EnumerateObject().First().Value.GetString()!).Order(StringComparer.Ordinal)];
    }

    private async Task AskAsync(AccessFixture fixture, Viewer viewer, NodeType type, IReadOnlyList<Probe> probes)
    {
        var selection = string.Join(' ', probes.Select(p => p.Selection));
        var entrance = Entrances.TryGetValue(type.Name, out var found) ? fixture.Graph.Model.Catalog.FindNodeType(found.Type)! : type;
        var query = $"query($ids: [ID!]!) {{ nodes(ids: $ids) {{ ... on {entrance.Name} {{ {(entrance == type ? selection : $"{found.Field} {{ nodes {{ {selection} }} }}")} }} }} }}";
        var ids = $$"""{"ids": [{{string.Join(", ", Worlds.All.Select(w => $"\"{fixture.IdOf(entrance, w)}\""))}}]}""";
        var (outcome, body) = await fixture.AskAsync(viewer, query, ids);
        if (outcome != Outcome.Answered) throw new InvalidOperationException($"{body}\n{query}\n{ids}");
        _bodies.Add(body);
        var nodes = JsonDocument.Parse(body).RootElement.GetProperty("data").GetProperty("nodes");
        foreach (var world in Worlds.All)
            if (nodes[(int)world] is { ValueKind: JsonValueKind.Object } node && (entrance == type ? node : FirstOf(node)) is { } row)
                (_rows.TryGetValue((type.Name, world), out var parts) ? parts : _rows[(type.Name, world)] = []).Add(row);
    }

    /// <summary>The first of the rows that a field leads to.</summary>
    private static JsonElement? FirstOf(JsonElement node)
    {
        var rows = node.EnumerateObject().First().Value.GetProperty("nodes");
        return rows.GetArrayLength() > 0 ? rows[0] : null;
    }

    private static IEnumerable<IReadOnlyList<Probe>> Chunks(IReadOnlyList<Probe> probes)
    {
        yield return [.. probes.Where(p => p.Leads is null)];
        foreach (var chunk in probes.Where(p => p.Leads is not null).Chunk(Edges)) yield return chunk;
    }
}

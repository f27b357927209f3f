using System.Text.Json;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Groups;
using GovernanceGraph.IntegrationTests.Access.Seed;
using GovernanceGraph.IntegrationTests.Access.Walking;
using GraphQL;
using GraphQL.Types;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Access;

/// <summary>Whether a viewer sees a row is one decision: by id, by natural key, in lists, over every edge of the schema, in search, behind figures, on another day.</summary>
[Collection(AccessCollection.Name)]
public sealed class PathTests(AccessFixture fixture)
{
    /// <summary>References that the rule of their own row may hide although what they lead to is visible elsewhere.</summary>
    private static readonly HashSet<string> Narrower = ["IssueEvent.actor", "Verification.verifier"];

    public static TheoryData<string> Some => ["anonymous", "resident", "organisation-staff", "community-staff-A", "community-staff-B", "app", "app-issues:read-A", "admin"];

    public static TheoryData<string> Everybody => [.. Viewers.All.Select(v => v.Name)];

    /// <summary>Rows of every world, by id.</summary>
    private Dictionary<string, (NodeType Type, World World)> Rows => field ??= fixture.Graph.Model.Catalog.NodeTypes.Where(t => !t.Entity.IsView && t.Entity.TypeTag is null)
        .SelectMany(t => Worlds.All.Select(w => (Id: fixture.IdOf(t, w), Type: t, World: w))).ToDictionary(r => r.Id, r => (r.Type, r.World));

    [Theory]
    [MemberData(nameof(Everybody))]
    public async Task An_edge_leads_to_what_an_id_finds(string viewer)
    {
        var (walk, everything) = (await fixture.WalkAsync(viewer), await fixture.WalkAsync(AccessFixture.Everything));
        var wrong = new List<string>();
        foreach (var (type, probes) in Walk.Types(fixture.Graph.Model.Catalog))
            foreach (var (world, probe) in Worlds.All.SelectMany(w => probes.Where(p => p.Leads is not null).Select(p => (w, p))))
            {
                if (!walk.Sees(type.Name, world)) continue;
                var (reached, there) = (walk.Leads(type.Name, world, probe), everything.Leads(type.Name, world, probe));
                wrong.AddRange(reached.Where(id => Rows.ContainsKey(id) && !Sees(walk, id)).Select(id => $"{type.Name}.{probe.Name} of {world} leads to {Rows[id]}, which no id finds"));
                if (!Narrower.Contains($"{type.Name}.{probe.Name}"))
                    wrong.AddRange(there.Except(reached).Where(id => Rows.ContainsKey(id) && Sees(walk, id)).Select(id => $"{type.Name}.{probe.Name} of {world} does not lead to {Rows[id]}, which an id finds"));
            }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(20)));
    }

    [Theory]
    [MemberData(nameof(Some))]
    public async Task A_list_has_what_an_id_finds(string viewer)
    {
        var walk = await fixture.WalkAsync(viewer);
        foreach (var (field, binding) in Roots<ListBinding>().Where(r => r.Binding.Entity.TypeTag is null && !r.Binding.Entity.IsView))
        {
            var extra = field.Arguments!.Find("includeEnded") is null ? "" : ", includeEnded: true";
            var listed = Ids(await DataAsync(viewer, $"{{ {field.Name}(first: 100{extra}) {{ nodes {{ id }} }} }}"));
            foreach (var world in Worlds.All)
                Assert.True(walk.Sees(binding.Entity.Types[0].Name, world) == listed.Contains(fixture.IdOf(binding.Entity.Types[0], world)), $"{field.Name} decides otherwise on {world} for {viewer}");
        }
    }

    [Theory]
    [MemberData(nameof(Some))]
    public async Task A_natural_key_and_a_lookup_find_what_an_id_finds(string viewer)
    {
        var (walk, everything) = (await fixture.WalkAsync(viewer), await fixture.WalkAsync(AccessFixture.Everything));
        foreach (var (field, binding) in Roots<LookupBinding>().Where(r => r.Binding.Entity.TypeTag is null))
            foreach (var (way, world) in binding.Lookups.SelectMany(l => Worlds.All.Select(w => (l, w))))
            {
                var type = binding.Entity.Types[0];
                var argument = way.Arguments[0];
                var value = argument.Column is null ? fixture.IdOf(type, world) : everything.Value(type.Name, world, Walk.Types(fixture.Graph.Model.Catalog).Single(t => t.Type == type).Probes.Single(p => p.Name == argument.Argument))!.Value.GetString()!;
                foreach (var asOf in new[] { "", ", asOf: \"2026-06-30\"" })
                {
                    var data = await DataAsync(viewer, $"{{ {field.Name}({argument.Argument}: {JsonSerializer.Serialize(value)}{asOf}) {{ id }} }}");
                    Assert.True(walk.Sees(type.Name, world) == (data.GetProperty(field.Name).ValueKind == JsonValueKind.Object) || (asOf.Length > 0 && !walk.Sees(type.Name, world)) || IsOver(type, asOf), $"{field.Name}({argument.Argument}) decides otherwise on {world} for {viewer}{asOf}");
                    if (!walk.Sees(type.Name, world)) Assert.Equal(JsonValueKind.Null, data.GetProperty(field.Name).ValueKind);
                }
            }
    }

    [Theory]
    [MemberData(nameof(Some))]
    public async Task Search_finds_what_an_id_finds(string viewer)
    {
        var (walk, everything) = (await fixture.WalkAsync(viewer), await fixture.WalkAsync(AccessFixture.Everything));
        foreach (var type in Roots<SearchBinding>().Single().Binding.Entities.SelectMany(e => e.Types).Where(t => t.Entity.TypeTag is null))
            foreach (var world in Worlds.All)
            {
                var probe = Walk.Types(fixture.Graph.Model.Catalog).Single(t => t.Type == type).Probes.First(p => p.Binding is ColumnBinding b && type.Entity.Search!.Fields.Any(f => f.Column == b.Column && !f.IsCode));
                if (everything.Value(type.Name, world, probe) is not { ValueKind: JsonValueKind.String } text) continue;
                var found = Ids(await DataAsync(viewer, $"{{ search(text: {text.GetRawText()}, first: 50) {{ nodes {{ ... on Node {{ id }} }} }} }}"));
                Assert.True(walk.Sees(type.Name, world) == found.Contains(fixture.IdOf(type, world)), $"search decides otherwise on {type.Name} of {world} by {text.GetRawText()} for {viewer}");
                Assert.All(found.Where(Rows.ContainsKey), id => Assert.True(Sees(walk, id)));
            }
    }

    [Theory]
    [MemberData(nameof(Some))]
    public async Task Figures_count_and_open_what_an_id_finds(string viewer)
    {
        var walk = await fixture.WalkAsync(viewer);
        foreach (var (field, binding) in Roots<GroupsBinding>().Where(r => !r.Binding.Grouping.IsOfPeople))
        {
            var within = field.Arguments!.Find("within") is null ? "" : $"within: \"{fixture.IdOf(fixture.Graph.Model.Catalog.FindNodeType("Province")!, World.Open)}\", ";
            var key = ((EnumerationGraphType)field.Arguments.Find("by")!.ResolvedType!.GetNamedType()).Values.First().Name;
            var groups = (await DataAsync(viewer, $"{{ {field.Name}({within}by: [{key}]) {{ nodes {{ count records(first: 100) {{ nodes {{ id }} }} }} }} }}")).GetProperty(field.Name);
            var found = Ids(groups);
            foreach (var world in Worlds.All)
                Assert.True(walk.Sees(binding.Grouping.Entity.Types[0].Name, world) == found.Contains(fixture.IdOf(binding.Grouping.Entity.Types[0], world)), $"{field.Name} decides otherwise on {world} for {viewer}");
            Assert.Equal(found.Count, groups.GetProperty("nodes").EnumerateArray().Sum(g => g.GetProperty("count").GetInt32()));
        }
    }

    private bool Sees(Walk walk, string id) => walk.Sees(Rows[id].Type.Name, Rows[id].World);

    /// <summary>Whether rows of the type may have ended before the day.</summary>
    private static bool IsOver(NodeType type, string asOf) => asOf.Length > 0 && (type.Entity.ValidTo ?? type.Entity.ValidFrom) is not null;

    private IEnumerable<(PlannedField Field, T Binding)> Roots<T>() where T : Binding =>
        fixture.Graph.Model.Schema.Query!.Fields.OfType<PlannedField>().Where(f => f.Binding is T).Select(f => (f, (T)f.Binding));

    private async Task<JsonElement> DataAsync(string viewer, string query)
    {
        var (outcome, body) = await fixture.AskAsync(Viewers.Of(viewer), query);
        Assert.True(outcome == Outcome.Answered, $"{query}\n{body}");
        return JsonDocument.Parse(body).RootElement.GetProperty("data");
    }

    /// <summary>All ids in an answer.</summary>
    private static List<string> Ids(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => [.. element.EnumerateObject().SelectMany(p => p.Name == "id" ? [p.Value.GetString()!] : Ids(p.Value))],
        JsonValueKind.Array => [.. element.EnumerateArray().SelectMany(Ids)],
        _ => [],
    };
}

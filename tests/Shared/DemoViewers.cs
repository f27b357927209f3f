using System.Buffers;
using System.Text;
using System.Text.Json;
using GovernanceGraph.Contract.Access;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Server.Hosting;

namespace GovernanceGraph.Tests;

/// <summary>One viewer of each role in the demo district, with real areas, organisations and persons of it.</summary>
internal sealed class DemoViewers(GraphServices services)
{
    private const string Places = """
        {
          subdistrict: area(code: "370705001000", scheme: "DEMO") { id parent { id } }
          community: area(code: "370705001001", scheme: "DEMO") { id organisations(first: 3) { nodes { id } } ... on Community { volunteers(first: 1) { nodes { person { id } } } } }
          grid: area(code: "370705001001-G01", scheme: "DEMO") { id }
        }
        """;

    private JsonElement? _places;

    public static IReadOnlyList<string> Names { get; } = ["anonymous", "no role", Roles.Resident, Roles.Volunteer, Roles.GridWorker, Roles.OrganisationStaff, Roles.CommunityStaff, Roles.SubdistrictStaff, Roles.DistrictStaff, Roles.Auditor, Roles.Admin, Scopes.Issues];

    public async Task<Viewer> OfAsync(string name)
    {
        var places = _places ??= await AskAsync();
        JsonElement Nodes(string list) => places.GetProperty("community").GetProperty(list).GetProperty("nodes");
        string Area(string level) => places.GetProperty(level).GetProperty("id").GetString()!;
        var district = places.GetProperty("subdistrict").GetProperty("parent").GetProperty("id").GetString()!;
        var person = KeyOf(Nodes("volunteers")[0].GetProperty("person").GetProperty("id").GetString()!);
        return name switch
        {
            "anonymous" => Viewer.Anonymous,
            "no role" => Person(person),
            Roles.Resident or Roles.Volunteer => Person(person, In(name, Area("community"))),
            Roles.GridWorker => Person(person, In(name, Area("grid"))),
            Roles.CommunityStaff => Person(person, In(name, Area("community"))),
            Roles.SubdistrictStaff => Person(person, In(name, Area("subdistrict"))),
            Roles.DistrictStaff => Person(person, In(name, district)),
            Roles.OrganisationStaff => Person(person, new HeldRole(name, null, [.. Nodes("organisations").EnumerateArray().Select(o => KeyOf(o.GetProperty("id").GetString()!))])),
            Scopes.Issues => new Viewer { Kind = ViewerKind.App, App = Guid.NewGuid(), Name = "app:test", Roles = [In(name, district)] },
            _ => Person(person, new HeldRole(name)),
        };
    }

    private static Viewer Person(Guid person, params HeldRole[] roles) => new() { Kind = ViewerKind.Person, Account = Guid.NewGuid(), Person = person, Name = "account:test", Roles = roles };

    private HeldRole In(string role, string area) => new(role, new HeldScope(services.Model.ScopeLevels.LevelOf(KeyOf(area))!.Value, KeyOf(area)));

    private Guid KeyOf(string id) => NodeId.TryParse(id, services.Model.Catalog, out var node) ? node.Value.Key : throw new ArgumentException(id);

    private async Task<JsonElement> AskAsync()
    {
        var output = new ArrayBufferWriter<byte>();
        await services.Pipeline.AnswerAsync(new OperationRequest { Query = Places, Viewer = Viewer.Everything }, output, CancellationToken.None);
        var answer = JsonDocument.Parse(output.WrittenMemory).RootElement;
        return answer.TryGetProperty("data", out var data) ? data : throw new InvalidOperationException(Encoding.UTF8.GetString(output.WrittenSpan));
    }
}

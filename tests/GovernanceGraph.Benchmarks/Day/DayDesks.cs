using System.Buffers.Text;
using System.CommandLine;
using System.Text.Json;
using GovernanceGraph.Server.Commands;
using GovernanceGraph.Server.Commands.Output;

namespace GovernanceGraph.Benchmarks.Day;

/// <summary>Finds people of the demo district by asking the graph, and gives them accounts and tokens by the program's own verbs, as an administrator does.</summary>
internal sealed class DayDesks(string connection, DayClient client, int issues)
{
    private const int Communities = 4, LeastResidents = 4, IssuesOfOne = 20;

    private DayPerson _district = null!, _subdistrict = null!;

    /// <summary>The demo's own account of the district's staff.</summary>
    public DayPerson District => _district;

    /// <summary>The demo's own account of the first subdistrict's staff.</summary>
    public DayPerson Subdistrict => _subdistrict;

    /// <summary>The key of the first subdistrict's area.</summary>
    public string Area { get; private set; } = "";

    /// <summary>The desks of some communities of the first subdistrict.</summary>
    public async Task<IReadOnlyList<DayDesk>> OpenAsync()
    {
        _district = new("demo:district-staff", await TokenAsync("district-staff"), "");
        _subdistrict = new("demo:subdistrict-staff", await TokenAsync("subdistrict-staff"), "");
        var places = await client.AskAsync(_district, $$"""
            { subdistricts(first: 1) { nodes { id organisations(first: 1, where: { kind: { eq: SUBDISTRICT_OFFICE } }) { nodes { id } } communities(first: {{Communities}}) { nodes { id code
              organisations(first: 1, where: { kind: { eq: RESIDENTS_COMMITTEE } }) { nodes { id } } } } } } }
            """);
        var subdistrict = Nodes(places, "subdistricts")[0];
        (Area, var office) = (IdOf(subdistrict), IdOf(Nodes(subdistrict, "organisations")[0]));
        var desks = new List<DayDesk>();
        foreach (var community in Nodes(subdistrict, "communities")) desks.Add(await OpenAsync(community, office));
        return desks;
    }

    /// <summary>Some kinds of issues; a third of them are verified.</summary>
    public async Task<IReadOnlyList<DayCategory>> CategoriesAsync()
    {
        var found = await client.AskAsync(_district, "{ categories(first: 100, where: { taxonomy: { eq: ISSUE }, active: { eq: true }, children: { any: false } }) { nodes { id name specification { verificationWanted } } } }");
        var all = Nodes(found, "categories").Where(category => category.GetProperty("specification").ValueKind == JsonValueKind.Object)
            .Select(category => new DayCategory(IdOf(category), category.GetProperty("name").GetString()!, category.GetProperty("specification").GetProperty("verificationWanted").GetBoolean())).ToList();
        return [.. all.Where(category => !category.IsVerified).Take(8), .. all.Where(category => category.IsVerified).Take(4)];
    }

    private async Task<DayDesk> OpenAsync(JsonElement community, string office)
    {
        var (area, code, committee) = (IdOf(community), community.GetProperty("code").GetString()!, IdOf(Nodes(community, "organisations")[0]));
        var found = await client.AskAsync(_district, """
            query ($area: ID!, $committee: ID!) {
              workers: memberships(within: $area, first: 10, where: { role: { eq: COMMUNITY_WORKER }, organisation: { id: { eq: $committee } } }) { nodes { person { id } } }
              field: memberships(within: $area, first: 1, where: { role: { eq: GRID_WORKER } }) { nodes { person { id } area { id code } } }
              volunteers(within: $area, first: 100) { nodes { person { id } } }
            }
            """, new { area, committee });
        var (field, workers) = (Nodes(found, "field")[0], People(found, "workers"));
        var others = People(found, "volunteers").Except(workers).Where(person => person != IdOf(field.GetProperty("person"))).ToList();
        var grid = field.GetProperty("area");
        var residents = new List<DayPerson>();
        foreach (var person in others.Skip(1).Take(Math.Max(LeastResidents, issues / Communities / IssuesOfOne))) residents.Add(await SignUpAsync($"day:resident-{code}-{residents.Count + 1}", person));
        return new DayDesk(
            area, await SpotsAsync(IdOf(grid)),
            [await SignUpAsync($"day:desk-{code}-1", workers[0], "community-staff", "--area", code), await SignUpAsync($"day:desk-{code}-2", workers[1], "community-staff", "--area", code)],
            await SignUpAsync($"day:grid-{code}", IdOf(field.GetProperty("person")), "grid-worker", "--area", grid.GetProperty("code").GetString()!),
            await SignUpAsync($"day:committee-{code}", workers[2], "organisation-staff", "--organisation", $"{KeyOf(committee)}"),
            await SignUpAsync($"day:volunteer-{code}", others[0], "volunteer", "--area", code),
            residents, _subdistrict, _district, committee, office);
    }

    /// <summary>Places where something was reported before, and that lie in the grid for sure.</summary>
    private async Task<IReadOnlyList<DaySpot>> SpotsAsync(string grid)
    {
        var found = await client.AskAsync(_district, "query ($grid: ID!) { issues(first: 20, within: $grid) { nodes { location { longitude latitude } } } }", new { grid });
        var spots = new List<DaySpot>();
        foreach (var place in Nodes(found, "issues").Select(issue => issue.GetProperty("location")).Where(place => place.ValueKind == JsonValueKind.Object))
        {
            var spot = new DaySpot(place.GetProperty("longitude").GetDouble(), place.GetProperty("latitude").GetDouble());
            var at = await client.AskAsync(_district, "query ($point: PointInput!) { areaAt(point: $point) { id } }", new { point = new { longitude = spot.Longitude, latitude = spot.Latitude } });
            if (IdOf(at.GetProperty("areaAt")) == grid) spots.Add(spot);
        }

        return spots;
    }

    private async Task<DayPerson> SignUpAsync(string subject, string person, params string[] role)
    {
        await VerbAsync(["account", "add", subject, "--label", "一日测试", "--person", $"{KeyOf(person)}", "--connection", connection]);
        if (role.Length > 0) await VerbAsync(["account", "grant", subject, .. role, "--connection", connection]);
        return new DayPerson(subject, await TokenAsync(subject), person);
    }

    /// <summary>A token of an account, or of one of the demo's by its short name.</summary>
    public static Task<string> TokenAsync(string who) => VerbAsync(["token", "--as", who, "--minutes", "600"]);

    /// <summary>Runs one of the program's verbs as its command line does; gives what it prints.</summary>
    private static async Task<string> VerbAsync(string[] arguments)
    {
        using StringWriter data = new(), talk = new();
        var code = await new GovernanceCommand(new Screen(data, talk, talksToTerminal: false)).Parse(arguments).InvokeAsync();
        return code == 0 ? data.ToString().Trim() : throw new InvalidOperationException($"governance {arguments[0]} {arguments[1]}: {talk}");
    }

    private static List<JsonElement> Nodes(JsonElement within, string list) => [.. within.GetProperty(list).GetProperty("nodes").EnumerateArray()];

    private static List<string> People(JsonElement within, string list) => [.. Nodes(within, list).Select(node => IdOf(node.GetProperty("person"))).Distinct()];

    private static string IdOf(JsonElement node) => node.GetProperty("id").GetString()!;

    private static Guid KeyOf(string id) => new(Base64Url.DecodeFromChars(id.TrimEnd('='))[^16..], bigEndian: true);
}

using System.Text.RegularExpressions;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.IntegrationTests.Demo;
using Npgsql;

namespace GovernanceGraph.IntegrationTests.Graph;

/// <summary>The objects of the demo district that the cookbook's variables name, found once, and the tables that are too big to be scanned.</summary>
internal sealed class CookbookIds(DemoGraph graph)
{
    /// <summary>From how many rows on a table counts as big.</summary>
    private const int BigRows = 5_000;

    private static readonly Dictionary<string, (string Query, string Path)> Finders = new()
    {
        ["subdistrict"] = ("{ area(code: \"370705001000\", scheme: \"DEMO\") { id } }", "area.id"),
        ["community"] = ("{ area(code: \"370705001001\", scheme: \"DEMO\") { id } }", "area.id"),
        ["grid"] = ("{ area(code: \"370705001001-G01\", scheme: \"DEMO\") { id } }", "area.id"),
        ["redrawnCommunity"] = ("query($district: ID!) { areas(within: $district, includeEnded: true, first: 1, where: { level: { eq: GRID }, validTo: { neq: null } }) { nodes { parent { parent { id } } } } }", "areas.nodes.0.parent.parent.id"),
        ["compound"] = ("query($district: ID!) { compounds(within: $district, first: 1, where: { unmanagedUntil: { neq: null } }) { nodes { id } } }", "compounds.nodes.0.id"),
        ["service"] = ("query($district: ID!) { services(within: $district, search: \"老年\", first: 1) { nodes { id } } }", "services.nodes.0.id"),
        ["facility"] = ("query($district: ID!) { facilities(within: $district, first: 1, where: { kind: { eq: DAY_CARE_CENTRE } }) { nodes { id } } }", "facilities.nodes.0.id"),
        ["partyCommittee"] = ("query($district: ID!) { organisations(within: $district, first: 1, where: { kind: { eq: COMMUNITY_PARTY_COMMITTEE } }) { nodes { id } } }", "organisations.nodes.0.id"),
        ["socialOrganisation"] = ("query($district: ID!) { organisations(within: $district, first: 1, where: { kind: { eq: SOCIAL_ORGANISATION }, activities: { some: { leader: { role: { eq: SOCIAL_WORKER } }, status: { eq: HELD } } } }) { nodes { id } } }", "organisations.nodes.0.id"),
        ["creditCode"] = ("query($district: ID!) { organisations(within: $district, first: 1, where: { creditCode: { neq: null }, providedContracts: { any: true } }) { nodes { creditCode } } }", "organisations.nodes.0.creditCode"),
        ["closedIssue"] = ("query($district: ID!) { issues(within: $district, first: 1, where: { state: { eq: CLOSED }, supervisionLevel: { gt: 0 }, rating: { neq: null }, attachments: { any: true } }) { nodes { code } } }", "issues.nodes.0.code"),
        ["issueCategory"] = ("{ categories(first: 1, where: { taxonomy: { eq: ISSUE }, specification: { responsibleKinds: { contains: PROPERTY_COMPANY } } }) { nodes { id } } }", "categories.nodes.0.id"),
        ["matterWithProject"] = ("query($district: ID!) { communityMatters(within: $district, first: 1, where: { step: { eq: EVALUATED }, actions: { some: { project: { title: { neq: null } } } } }) { nodes { code } } }", "communityMatters.nodes.0.code"),
        ["application"] = ("query($district: ID!) { serviceApplications(within: $district, first: 1) { nodes { code } } }", "serviceApplications.nodes.0.code"),
        ["applicant"] = ("query($district: ID!) { serviceApplications(within: $district, first: 1) { nodes { applicant { id } } } }", "serviceApplications.nodes.0.applicant.id"),
        ["skill"] = ("{ skills(first: 1) { nodes { code } } }", "skills.nodes.0.code"),
    };

    private readonly Dictionary<string, string> _found = [];
    private IReadOnlyList<string>? _bigTables;

    public async Task<string> OfAsync(string name)
    {
        if (name == "district") return graph.District;
        if (_found.TryGetValue(name, out var known)) return known;
        var (query, path) = Finders[name];
        var at = await graph.AskAsync(query, viewer: Viewer.Everything);
        foreach (var step in path.Split('.')) at = int.TryParse(step, out var index) ? at[index] : at.GetProperty(step);
        return _found[name] = at.GetString()!;
    }

    /// <summary>Who asks an operation, by its line <c># Asked by ROLE at @area</c>; everybody where there is none. A resident is the one who made the application.</summary>
    public async Task<Viewer> ViewerAsync(string operation)
    {
        if (Regex.Match(operation, @"^# Asked by ([A-Z_]+)(?: at @(\w+))?", RegexOptions.Multiline) is not { Success: true } asked) return Viewer.Anonymous;
        if (!asked.Groups[2].Success) return new Viewer { Kind = ViewerKind.Person, Person = KeyOf(await OfAsync("applicant")) };
        var area = KeyOf(await OfAsync(asked.Groups[2].Value));
        return new Viewer { Kind = ViewerKind.Person, Roles = [new HeldRole(asked.Groups[1].Value, new HeldScope(graph.Services.Model.ScopeLevels.LevelOf(area)!.Value, area))] };
    }

    private Guid KeyOf(string id) => NodeId.TryParse(id, graph.Services.Model.Catalog, out var node) ? node.Value.Key : throw new ArgumentException(id);

    public async Task<IReadOnlyList<string>> BigTablesAsync()
    {
        if (_bigTables is not null) return _bigTables;
        await using var source = NpgsqlDataSource.Create(await DemoDatabase.GetAsync());
        await using var command = source.CreateCommand("select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples >= " + BigRows);
        await using var reader = await command.ExecuteReaderAsync();
        var tables = new List<string>();
        while (await reader.ReadAsync()) tables.Add(reader.GetString(0));
        return _bigTables = tables;
    }
}

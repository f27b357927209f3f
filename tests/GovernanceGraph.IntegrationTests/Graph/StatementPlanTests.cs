using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Tests;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Graph;

/// <summary>No operation of the performance page scans a big table: PostgreSQL's own plans, with the settings that reads run with, on the demo's rows.</summary>
public sealed partial class StatementPlanTests(DemoGraph graph) : IClassFixture<DemoGraph>
{
    private static readonly string[] BigTables = ["issues", "issue_events", "people", "volunteers", "volunteer_skills", "memberships", "units", "buildings", "duties"];

    public static TheoryData<string, string> Operations => new()
    {
        {
            "community card",
            """
            query($community: ID!) { area(id: $community) { ... on Community { name grids(first: 20, where: { tier: { eq: 2 } }) { nodes { name
              issues(first: 5, where: { state: { eq: IN_PROGRESS } }) { totalCount nodes { code title state reportedAt assignee { name { value } } } } } } } } }
            """
        },
        {
            "issue list",
            """
            query($state: IssueState!) { issues(first: 50, where: { state: { eq: $state } }) { nodes { code title state category { name } reportedAt dueAt
              area { name parent { name } } responsible { name kind } } pageInfo { hasNextPage endCursor } } }
            """
        },
        {
            "issue detail",
            """
            query($issue: String!) { issue(code: $issue) { id code title description status state reportedAt dueAt rating category { name } area { name parent { name parent { name } } }
              responsible { name } reporterName { masked } assignee { name { value } } events(first: 20) { nodes { kind note at actor { name { value } } } } } }
            """
        },
        {
            "organisation graph",
            """
            query($organisation: ID!) { node(id: $organisation) { ... on Organisation { name kind area { name } children(first: 20) { nodes { name kind area { name }
              services(first: 5) { nodes { name category { name } } } } } } } }
            """
        },
        {
            "volunteers",
            """
            query($community: ID!, $skill: ID!) { volunteers(first: 20, within: $community, where: { skills: { some: { id: { eq: $skill } } } }) { nodes { hours registeredAt
              person { name { value } } area { name } } pageInfo { hasNextPage endCursor } } }
            """
        },
        {
            "compound",
            """
            query($community: ID!) { area(id: $community) { ... on Community { funding(year: 2026) { nodes { due provided } } compounds(first: 5) { nodes { name arrangements { nodes { service { name } } }
              property { partyCommittee { name } ownersCommittee { crossAppointments { nodes { person { name { value } } } } } others { totalCount } }
              buildings(first: 3) { nodes { name leaders { nodes { role } } units(first: 5) { nodes { number floorArea } } } } } } duties(first: 5) { totalCount } } } }
            """
        },
        { "party line", "query($organisation: ID!) { node(id: $organisation) { ... on Organisation { line { up { nodes { name } } down(first: 20) { totalCount nodes { name } } } duties { totalCount } } } }" },
        { "issues by status of a grid", "query($grid: ID!) { issues(within: $grid, where: { status: { eq: OPEN } }, last: 20) { nodes { code } pageInfo { hasPreviousPage } } }" },
        { "issues near", "{ issues(first: 20, near: { point: { longitude: 119.13, latitude: 36.71 }, metres: 300 }) { nodes { code } totalCount } }" },
        { "all issues, newest", "{ issues(first: 100) { nodes { code assignee { name { value } } } pageInfo { endCursor } } }" },
    };

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task No_big_table_is_scanned(string name, string query)
    {
        var plan = await ExplainAsync(query, await VariablesAsync(query));
        Assert.DoesNotContain(BigTables, table => Regex.IsMatch(plan, $@"Seq Scan on {table}\b"));
        Assert.True(plan.Contains("Index", StringComparison.Ordinal), $"{name}: {plan}");
    }

    public static TheoryData<string, string, string> OperationsByRole
    {
        get
        {
            var all = new TheoryData<string, string, string>();
            foreach (var operation in Operations.Take(5))
                foreach (var role in DemoViewers.Names) all.Add(role, (string)operation[0], (string)operation[1]);
            return all;
        }
    }

    /// <summary>Rules add tests to the rows that an index finds; they never make PostgreSQL look for the rows in another way.</summary>
    [Theory]
    [MemberData(nameof(OperationsByRole))]
    public async Task No_big_table_is_scanned_whoever_asks(string role, string name, string query)
    {
        var plan = await ExplainAsync(query, await VariablesAsync(query), viewer: await new DemoViewers(graph.Services).OfAsync(role));
        Assert.DoesNotContain(BigTables, table => Regex.IsMatch(plan, $@"Seq Scan on {table}\b"));
        Assert.True(plan.Contains("Index", StringComparison.Ordinal), $"{name}: {plan}");
    }

    [Fact]
    public async Task Only_the_rows_of_a_page_are_joined_when_a_filter_looks_at_other_rows()
    {
        var sql = await StatementAsync("query($community: ID!, $skill: ID!) { volunteers(first: 20, within: $community, where: { skills: { some: { id: { eq: $skill } } } }) { nodes { person { name { value } } } } }");
        Assert.Matches(@"(?s)from \(\s+select \*\s+from volunteers v1\b.*exists.*limit 20\s+\) v1\s+join people", sql);
    }

    [Fact]
    public async Task A_look_up_table_is_tested_once_and_its_keys_are_compared()
    {
        var sql = await StatementAsync("query($community: ID!) { volunteers(within: $community, where: { skills: { some: { code: { eq: \"LEGAL\" } } } }) { nodes { hours } } }");
        Assert.Matches(@"(?s)from volunteer_skills (v\d)\s+where \1\.volunteer_id = v1\.id\s+and \1\.skill_id = any\(array\(select (s\d)\.id\s+from skills \2\s+where \2\.code = ", sql);
    }

    [Fact]
    public async Task A_record_holds_only_what_the_answer_needs()
    {
        var sql = await StatementAsync("{ issues { nodes { code area { name parent { name } } assignee { name { value } } responsible { name } } } }");
        Assert.StartsWith("select\n  (select string_agg(record_send(r), '') from (\n    select i1.code as s0, a2.name as s1, a3.name as s2, left(p4.name, 1) || '*' as s3, o5.name as s4\n", sql);
    }

    /// <summary>The page after a cursor reads what a page reads, however far the cursor is.</summary>
    [Fact]
    public async Task A_far_page_reads_as_few_buffers_as_the_first()
    {
        const string Query = "query($after: String) { issues(first: 50, after: $after) { nodes { code } pageInfo { endCursor } } }";
        string? cursor = null;
        for (var page = 0; page < 200; page++)
            cursor = (await graph.AskAsync("query($after: String) { issues(first: 100, after: $after) { pageInfo { endCursor } } }", new { after = cursor })).GetProperty("issues").GetProperty("pageInfo").GetProperty("endCursor").GetString();
        var first = Buffers(await ExplainAsync(Query, new { after = (string?)null }, analyze: true));
        var far = Buffers(await ExplainAsync(Query, new { after = cursor }, analyze: true));
        Assert.InRange(far, 1, first * 2 + 20);
    }

    private async Task<string> StatementAsync(string query) => (await graph.Services.Pipeline.ExplainAsync(
        new OperationRequest { Query = query, Variables = JsonSerializer.SerializeToUtf8Bytes(await VariablesAsync(query)) }, CancellationToken.None)).Plan.Sql;

    private async Task<string> ExplainAsync(string query, object variables, bool analyze = false, Viewer? viewer = null)
    {
        var (plan, values) = await graph.Services.Pipeline.ExplainAsync(new OperationRequest { Query = query, Variables = JsonSerializer.SerializeToUtf8Bytes(variables), Viewer = viewer ?? Viewer.Anonymous }, CancellationToken.None);
        return string.Join('\n', await graph.Services.Runner.ExplainAsync(plan, values, analyze, CancellationToken.None));
    }

    private async Task<object> VariablesAsync(string query)
    {
        var data = await graph.AskAsync(
            """
            query($district: ID!) {
              communities(within: $district, first: 1) { nodes { id grids(first: 1, where: { tier: { eq: 2 } }) { nodes { id } } } }
              issues(within: $district, first: 1) { nodes { code } }
              organisations(within: $district, first: 1, where: { kind: { eq: SUBDISTRICT_OFFICE } }) { nodes { id } }
              skills(first: 1) { nodes { id } }
            }
            """);
        JsonElement First(string list) => data.GetProperty(list).GetProperty("nodes")[0];
        var all = new Dictionary<string, string>
        {
            ["community"] = First("communities").GetProperty("id").GetString()!,
            ["grid"] = First("communities").GetProperty("grids").GetProperty("nodes")[0].GetProperty("id").GetString()!,
            ["issue"] = First("issues").GetProperty("code").GetString()!,
            ["organisation"] = First("organisations").GetProperty("id").GetString()!,
            ["skill"] = First("skills").GetProperty("id").GetString()!,
            ["state"] = "IN_PROGRESS",
        };
        return all.Where(v => query.Contains("$" + v.Key + ":", StringComparison.Ordinal)).ToDictionary();
    }

    private static int Buffers(string plan) => BufferCount().Match(plan) is { Success: true } match
        ? match.Groups.Values.Skip(1).Where(g => g.Success).Sum(g => int.Parse(g.Value, System.Globalization.CultureInfo.InvariantCulture))
        : throw new InvalidOperationException("The plan tells no buffers: " + plan);

    [GeneratedRegex(@"Buffers: shared(?: hit=(\d+))?(?: read=(\d+))?")]
    private static partial Regex BufferCount();
}

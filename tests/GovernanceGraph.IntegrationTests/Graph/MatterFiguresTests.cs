using System.Text.Json;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Server.Demo;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Graph;

/// <summary>The brief's figures of pledges, grid rules, community matters and the five-specification list, as front ends get them from the graph, and the questions that they ask of these.</summary>
public sealed class MatterFiguresTests(DemoGraph graph) : IClassFixture<DemoGraph>
{
    public static TheoryData<string, string, long> Counts => new()
    {
        { "“由民做主”事项清单 listed matters", "listedMatters(within: $district)", DemoFigures.ListedMatters },
        { "重点项目 key projects", "listedMatters(within: $district, where: { keyProject: { eq: true } })", DemoFigures.KeyProjects },
        { "双诺双述双评共建场所 premises that came of pledges", "pledges(within: $district, where: { facility: { kind: { eq: SERVICE_CENTRE } }, kept: { eq: true } })", DemoFigures.CoBuiltPremises },
        { "民事议事厅 deliberation halls", "facilities(within: $district, where: { kind: { eq: DELIBERATION_HALL } })", DemoFigures.Communities },
        { "“两代表一委员”工作室 delegates' studios", "facilities(within: $district, where: { kind: { eq: DELEGATES_STUDIO } })", DemoFigures.Communities },
        { "社区顾问团 advisory panels", "organisations(within: $district, where: { kind: { eq: ADVISORY_PANEL } })", DemoFigures.Communities },
        { "现行居民公约 covenants in force", "covenants(within: $district, where: { until: { eq: null } })", DemoFigures.Communities },
        { "网格服务公示 notices of who serves each grid", "notices(within: $district, where: { kind: { eq: SERVICE } })", DemoFigures.SecondLevelGrids },
    };

    [Theory]
    [MemberData(nameof(Counts))]
    public async Task The_graph_answers_with_the_figure(string name, string list, long expected)
    {
        foreach (var viewer in new[] { Viewer.Anonymous, Viewer.Everything })
        {
            var data = await graph.AskAsync($"query($district: ID!) {{ list: {list} {{ totalCount }} }}", viewer: viewer);
            Assert.True(Total(data, "list") == expected, $"{name}: {data} instead of {expected} for {viewer.Name}");
        }
    }

    [Fact]
    public async Task Each_of_the_35_premises_came_of_one_pledge_that_its_unit_kept_and_is_co_built_by_it()
    {
        var data = await graph.AskAsync("query($district: ID!) { pledges(within: $district, first: 100, where: { facility: { name: { neq: null } } }) { nodes { kept unit { id name } area { id } facility { id area { id } coBuiltBy { nodes { id } } } } } }");
        var pledges = Nodes(data.GetProperty("pledges"));
        Assert.Equal(DemoFigures.CoBuiltPremises, pledges.Select(p => p.GetProperty("facility").GetProperty("id").GetString()).Distinct().Count());
        Assert.All(pledges, pledge =>
        {
            Assert.True(pledge.GetProperty("kept").GetBoolean());
            Assert.Equal(pledge.GetProperty("area").ToString(), pledge.GetProperty("facility").GetProperty("area").ToString());
            Assert.Contains(pledge.GetProperty("unit").GetProperty("id").GetString(), Nodes(pledge.GetProperty("facility").GetProperty("coBuiltBy")).Select(unit => unit.GetProperty("id").GetString()));
        });
    }

    [Fact]
    public async Task Every_community_takes_matters_through_all_five_steps_by_all_six_pathways_in_forums_and_halls()
    {
        var steps = Aliases("communityMatters", "step", "RAISED", "DISCUSSED", "DECIDED", "ACTING", "EVALUATED");
        var pathways = Aliases("communityMatters", "pathway", "RESIDENTS_MEETING", "DELIBERATION", "MUTUAL_HELP", "PUBLIC_SUPERVISION", "COVENANT", "RESIDENTS_GROUPS");
        var data = await graph.AskAsync($"query($district: ID!) {{ {steps} {pathways} }}");
        Assert.All(data.EnumerateObject(), count => Assert.True(count.Value.GetProperty("totalCount").GetInt64() > 0, count.ToString()));
        var communities = await graph.AskAsync("query($district: ID!) { communities(within: $district, first: 100) { nodes { name forums: meetings(where: { kind: { eq: FORUM } }) { totalCount } inHall: meetings(where: { facility: { kind: { eq: DELIBERATION_HALL } } }) { totalCount } communityMatters { totalCount } } } }");
        Assert.All(Nodes(communities.GetProperty("communities")), c => Assert.True(Total(c, "forums") >= 4 && Total(c, "inHall") > 0 && Total(c, "communityMatters") >= 20, c.ToString()));
    }

    /// <summary>The four rules of the grids: opinion handling, service publicity, diary, assessment. Assessments of grid workers are about one person: staff see them, anonymous viewers none.</summary>
    [Fact]
    public async Task The_grid_rules_are_kept_in_the_graph_and_assessments_of_persons_are_not_public()
    {
        const string Query = """
            query($district: ID!) {
              opinions: issues(within: $district, where: { source: { eq: PUBLIC_OPINION } }) { totalCount }
              diaries: diaryEntries(within: $district, first: 1) { totalCount nodes { text { value } } }
              workers: assessments(within: $district, where: { subject: { eq: GRID_WORKER } }) { totalCount }
              communities: assessments(within: $district, where: { subject: { eq: AREA } }) { totalCount }
            }
            """;
        var (anonymous, staff) = (await graph.AskAsync(Query), await graph.AskAsync(Query, viewer: Viewer.Everything));
        Assert.InRange(Total(anonymous, "opinions"), 1_500, 2_500);
        Assert.Equal((0, DemoFigures.Communities * 3), (Total(anonymous, "workers"), Total(anonymous, "communities")));
        Assert.True(Total(staff, "workers") > DemoFigures.GridWorkers && Total(staff, "diaries") > 10 * DemoFigures.GridWorkers, staff.ToString());
        Assert.Equal(JsonValueKind.Null, Nodes(anonymous.GetProperty("diaries"))[0].GetProperty("text").GetProperty("value").ValueKind);
        Assert.Equal(JsonValueKind.String, Nodes(staff.GetProperty("diaries"))[0].GetProperty("text").GetProperty("value").ValueKind);
    }

    [Fact]
    public async Task Anyone_can_recompute_an_assessment()
    {
        var data = await graph.AskAsync("query($district: ID!) { assessments(within: $district, first: 100, where: { subject: { in: [AREA, ORGANISATION] } }) { nodes { total indicators { nodes { points weight indicator { code } } } } } }");
        Assert.All(Nodes(data.GetProperty("assessments")), assessment =>
        {
            var indicators = Nodes(assessment.GetProperty("indicators"));
            var (points, weights) = (indicators.Sum(i => i.GetProperty("points").GetDecimal() * i.GetProperty("weight").GetInt32()), indicators.Sum(i => i.GetProperty("weight").GetInt32()));
            Assert.Equal(Math.Round(points / weights, 2, MidpointRounding.AwayFromZero), assessment.GetProperty("total").GetDecimal());
        });
    }

    [Fact]
    public async Task Every_category_of_issues_has_its_five_specifications_and_the_district_its_calendar()
    {
        var data = await graph.AskAsync("query { categories(first: 100, where: { taxonomy: { eq: ISSUE }, parent: { code: { neq: null } } }) { totalCount nodes { specification { type responsibleKinds standard handleLimit effectRating } } } workingCalendars { nodes { days(first: 100, where: { working: { eq: true } }) { totalCount } } } }", new { });
        var categories = Nodes(data.GetProperty("categories"));
        Assert.Equal(Total(data, "categories"), categories.Count);
        Assert.All(categories, category => Assert.True(category.GetProperty("specification").GetProperty("handleLimit").GetInt32() >= 1));
        Assert.True(Total(Nodes(data.GetProperty("workingCalendars"))[0], "days") > 10);
    }

    /// <summary>Question 4: what became of a proposal: meetings, votes, actions.</summary>
    [Fact]
    public async Task A_matter_tells_what_became_of_it_in_one_operation()
    {
        var data = await graph.AskAsync("""
            query($district: ID!) {
              communityMatters(within: $district, first: 8, where: { step: { eq: EVALUATED }, votes: { some: { rule: { eq: OWNERS_WEIGHTY } } } }) {
                nodes {
                  code title step
                  meetings { nodes { kind entitled quorum attended outcome } }
                  votes { nodes { adopted headsTotal headsTakingPart headsAgreeing floorAreaTotal floorAreaTakingPart floorAreaAgreeing } }
                  actions { nodes { title stage responsible { name } } }
                  evaluations { nodes { participants satisfied } }
                }
              }
            }
            """);
        var matters = Nodes(data.GetProperty("communityMatters"));
        Assert.NotEmpty(matters);
        Assert.All(matters, matter =>
        {
            var vote = Nodes(matter.GetProperty("votes"))[^1];
            int Heads(string name) => vote.GetProperty("heads" + name).GetInt32();
            decimal Area(string name) => vote.GetProperty("floorArea" + name).GetDecimal();
            Assert.True(vote.GetProperty("adopted").GetBoolean());
            Assert.True(Heads("TakingPart") * 3 >= Heads("Total") * 2 && Heads("Agreeing") * 4 >= Heads("TakingPart") * 3, vote.ToString());
            Assert.True(Area("TakingPart") * 3 >= Area("Total") * 2 && Area("Agreeing") * 4 >= Area("TakingPart") * 3, vote.ToString());
            Assert.NotEmpty(Nodes(matter.GetProperty("actions")));
            Assert.NotEmpty(Nodes(matter.GetProperty("evaluations")));
        });
    }

    /// <summary>The money of question 4: a project that a matter became is paid from an allocation once it is approved.</summary>
    [Fact]
    public async Task A_matter_leads_to_its_project_and_the_money_behind_it_and_back()
    {
        var data = await graph.AskAsync("query($district: ID!) { projects(within: $district, first: 40, where: { stage: { eq: CLOSED } }) { nodes { title allocation { amount } matterActions { nodes { stage matter { title step decidedAt } } } } } }");
        var projects = Nodes(data.GetProperty("projects"));
        Assert.NotEmpty(projects);
        Assert.All(projects, project =>
        {
            var action = Assert.Single(Nodes(project.GetProperty("matterActions")));
            Assert.Equal(("DONE", "EVALUATED", project.GetProperty("title").GetString()), (action.GetProperty("stage").GetString(), action.GetProperty("matter").GetProperty("step").GetString(), action.GetProperty("matter").GetProperty("title").GetString()));
            Assert.True(project.GetProperty("allocation").GetProperty("amount").GetDecimal() > 0);
        });
    }

    /// <summary>Question 8: overdue issues of a subdistrict by grid, soonest deadline first, with the people on duty.</summary>
    [Fact]
    public async Task Overdue_issues_come_by_grid_with_the_soonest_deadline_first_and_the_people_on_duty()
    {
        var subdistrict = Nodes((await graph.AskAsync("query($district: ID!) { subdistricts(within: $district, first: 1) { nodes { id } } }")).GetProperty("subdistricts"))[0].GetProperty("id").GetString();
        var data = await graph.AskAsync("""
            query($subdistrict: ID!, $now: DateTime!) {
              grids(within: $subdistrict, first: 20, where: { tier: { eq: 2 } }) {
                nodes {
                  name
                  overdue: issues(first: 5, where: { status: { eq: OPEN }, dueAt: { lt: $now } }, order: [{ dueAt: ASC }]) { totalCount nodes { code dueAt } }
                  onDuty: memberships(where: { role: { eq: GRID_WORKER } }) { nodes { person { name { value } } } }
                }
              }
            }
            """, new { subdistrict, now = "2026-06-30T00:00:00+08:00" });
        var grids = Nodes(data.GetProperty("grids"));
        Assert.All(grids, grid => Assert.InRange(Nodes(grid.GetProperty("onDuty")).Count, 3, 4));
        Assert.Contains(grids, grid => Total(grid, "overdue") > 0);
        Assert.All(grids, grid => Assert.Equal(Due(grid).Order(), Due(grid)));

        static List<string> Due(JsonElement grid) => [.. Nodes(grid.GetProperty("overdue")).Select(issue => issue.GetProperty("dueAt").GetString()!)];
    }

    [Fact]
    public async Task What_hangs_on_issues_agrees_with_them()
    {
        var data = await graph.AskAsync("query($district: ID!) { issues(within: $district, first: 20, where: { supervisionLevel: { gt: 0 }, rating: { neq: null } }) { nodes { rating supervisionLevel supervisions { nodes { level supervisor { name } } } ratings { nodes { stars } } } } }");
        var issues = Nodes(data.GetProperty("issues"));
        Assert.NotEmpty(issues);
        Assert.All(issues, issue =>
        {
            Assert.Equal(issue.GetProperty("supervisionLevel").GetInt32(), Nodes(issue.GetProperty("supervisions")).Max(s => s.GetProperty("level").GetInt32()));
            Assert.Equal(issue.GetProperty("rating").GetInt32(), Nodes(issue.GetProperty("ratings"))[^1].GetProperty("stars").GetInt32());
        });
    }

    [Fact]
    public async Task Every_issue_of_a_diary_is_reached_from_an_entry_and_back()
    {
        var data = await graph.AskAsync("query($district: ID!) { issues(within: $district, first: 50, where: { source: { eq: DIARY } }) { nodes { id diaryEntry { households issues { nodes { id } } membership { role } } } } }");
        Assert.All(Nodes(data.GetProperty("issues")), issue => Assert.Equal(issue.GetProperty("id").ToString(), Nodes(issue.GetProperty("diaryEntry").GetProperty("issues"))[0].GetProperty("id").ToString()));
    }

    /// <summary>Question 1: whose duty a spot is and who is on duty there, by the rule that accepting the demo's issues applied.</summary>
    [Fact]
    public async Task A_spot_s_responsibility_is_what_accepting_its_issues_found()
    {
        var issues = Nodes((await graph.AskAsync("query($district: ID!) { issues(within: $district, first: 30, where: { returnCount: { eq: 0 }, state: { eq: IN_PROGRESS } }) { nodes { location { longitude latitude } category { id } responsible { id } events(where: { kind: { eq: TRANSFERRED } }) { totalCount } } } }", viewer: graph.Staff)).GetProperty("issues"))
            .Where(issue => Total(issue, "events") == 0).Take(6).ToList();
        Assert.NotEmpty(issues);
        foreach (var issue in issues)
        {
            var point = issue.GetProperty("location");
            var variables = new { point = new { longitude = point.GetProperty("longitude").GetDouble(), latitude = point.GetProperty("latitude").GetDouble() }, category = issue.GetProperty("category").GetProperty("id").GetString() };
            var duty = (await graph.AskAsync("query($point: PointInput!, $category: ID!) { responsibility(point: $point, category: $category) { reason organisation { id name } grid { name ... on Grid { peopleOnDuty { totalCount nodes { person { name { value } } } } } } } }", variables, graph.Staff)).GetProperty("responsibility");
            Assert.Equal(issue.GetProperty("responsible").GetProperty("id").GetString(), duty.GetProperty("organisation").GetProperty("id").GetString());
            Assert.InRange(Total(duty.GetProperty("grid"), "peopleOnDuty"), 3, 4);
            Assert.Contains(duty.GetProperty("organisation").GetProperty("name").GetString()!, duty.GetProperty("reason").GetString(), StringComparison.Ordinal);
        }
    }

    private static string Aliases(string list, string field, params string[] values) =>
        string.Join(' ', values.Select(value => $"{field}_{value}: {list}(within: $district, where: {{ {field}: {{ eq: {value} }} }}) {{ totalCount }}"));

    private static List<JsonElement> Nodes(JsonElement connection) => [.. connection.GetProperty("nodes").EnumerateArray()];

    private static long Total(JsonElement of, string list) => of.GetProperty(list).GetProperty("totalCount").GetInt64();
}

using System.Text.Json;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Server.Demo;
using GovernanceGraph.Server.Demo.Applications;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Graph;

/// <summary>The brief's figures and systems of services, co-building, the four actors, education, health and elder care: as anonymous viewers may see them, and as staff would.</summary>
public sealed class ServiceFiguresTests(DemoGraph graph) : IClassFixture<DemoGraph>
{
    public static TheoryData<string, string, long> PublicCounts => new()
    {
        { "共建服务场所 co-built premises", "facilities(within: $district, where: { kind: { eq: SERVICE_CENTRE }, coBuiltBy: { some: { kind: { eq: RESIDENT_UNIT } } } })", DemoFigures.CoBuiltPremises },
        { "共建记录 what units gave", "coBuildings", DemoFigures.CoBuiltPremises },
        { "社区服务中心通过国家标准检查 checks passed", "facilities(within: $district, where: { kind: { eq: SERVICE_CENTRE }, meetsNationalStandard: { eq: true }, standardChecks: { some: { passed: { eq: true }, itemsPassed: { gte: 38 } } } })", DemoFigures.ServiceCentres },
        { "服务中心开放时间 service centres with hours", "facilities(within: $district, where: { kind: { eq: SERVICE_CENTRE }, openingHours: { some: { weekday: { eq: 1 } } } })", DemoFigures.ServiceCentres },
        { "社区教育一级 college", "organisations(within: $district, where: { kind: { eq: COMMUNITY_EDUCATION_INSTITUTION }, level: { eq: DISTRICT } })", 1 },
        { "社区教育二级 schools under it", "organisations(within: $district, where: { kind: { eq: COMMUNITY_EDUCATION_INSTITUTION }, parent: { kind: { eq: COMMUNITY_EDUCATION_INSTITUTION }, level: { eq: DISTRICT } } })", DemoFigures.Subdistricts },
        { "社区教育三级 stations under them", "organisations(within: $district, where: { kind: { eq: COMMUNITY_EDUCATION_INSTITUTION }, parent: { kind: { eq: COMMUNITY_EDUCATION_INSTITUTION }, level: { eq: SUBDISTRICT } } })", DemoFigures.Communities },
        { "“4” of 4+12+N", "categories(where: { taxonomy: { eq: CURRICULUM }, parent: { code: { eq: \"FOUR\" } } })", 4 },
        { "“12” of 4+12+N", "categories(where: { taxonomy: { eq: CURRICULUM }, parent: { code: { eq: \"TWELVE\" } } })", 12 },
        { "三所一站 kinds of education places", "categories(where: { taxonomy: { eq: EDUCATION_PLACE } })", 4 },
        { "医联体成员 members of the consortium", "organisations(within: $district, where: { kind: { in: [HOSPITAL, COMMUNITY_HEALTH_INSTITUTION] }, linksFrom: { some: { kind: { eq: MEMBER_OF }, to: { kind: { eq: MEDICAL_CONSORTIUM } } } } })", 6 + DemoFigures.CommunityHealthInstitutions },
        { "医联体由医院牵头 a hospital leads it", "organisations(within: $district, where: { kind: { eq: MEDICAL_CONSORTIUM }, linksTo: { some: { kind: { eq: LEADS }, from: { kind: { eq: HOSPITAL } } } } })", 1 },
        { "办件不公开 applications are not public", "serviceApplications(within: $district)", 0 },
        { "热线不公开 hotline calls are not public", "hotlineCalls(within: $district)", 0 },
        { "居家养老不公开 care at home is not public", "careEnrolments(within: $district)", 0 },
    };

    public static TheoryData<string, string, long> StaffCounts => new()
    {
        { "办件 applications", "serviceApplications(within: $district)", ApplicationStories.Count },
        { "居家养老覆盖日间照料中心 centres with care at home", "facilities(within: $district, where: { kind: { eq: DAY_CARE_CENTRE }, careEnrolments: { some: { visits: { some: { minutes: { gt: 0 } } } } } })", DemoFigures.DayCareCentres },
        { "没有回放不符的办件 accepted applications without an instant", "serviceApplications(within: $district, where: { state: { in: [ACCEPTED, DECIDED] }, acceptedAt: { eq: null } })", 0 },
    };

    [Theory]
    [MemberData(nameof(PublicCounts))]
    public async Task Everybody_sees_the_figure(string name, string list, long expected) => await CountAsync(name, list, expected, Viewer.Anonymous);

    [Theory]
    [MemberData(nameof(StaffCounts))]
    public async Task Staff_see_the_figure(string name, string list, long expected) => await CountAsync(name, list, expected, Viewer.Everything);

    [Fact]
    public async Task Every_service_has_its_procedure_and_documents_in_public_and_each_of_the_three_levels_offers_some()
    {
        var data = await graph.AskAsync("""
            query($district: ID!) {
              all: services(within: $district) { totalCount }
              complete: services(within: $district, where: { steps: { some: { position: { eq: 3 } } }, documents: { some: { position: { eq: 1 } } } }) { totalCount }
              district: services(within: $district, where: { level: { eq: DISTRICT } }) { totalCount }
              subdistrict: services(within: $district, where: { level: { eq: SUBDISTRICT } }) { totalCount }
              community: services(within: $district, where: { level: { eq: COMMUNITY } }) { totalCount }
              oneWindow: services(within: $district, where: { level: { eq: DISTRICT }, facilities: { some: { kind: { eq: SERVICE_CENTRE } } } }) { totalCount }
              hotline: services(within: $district, where: { channels: { contains: HOTLINE } }) { totalCount }
              systems: externalSystems(where: { kind: { in: [APPROVAL_PLATFORM, PUBLIC_SERVICE_PLATFORM, ELDER_CARE_PLATFORM, HOTLINE] } }) { totalCount }
            }
            """);
        Assert.Equal(Total(data, "all"), Total(data, "complete"));
        Assert.Equal(Total(data, "all"), Total(data, "district") + Total(data, "subdistrict") + Total(data, "community"));
        Assert.All(new[] { "district", "subdistrict", "community", "oneWindow", "hotline" }, part => Assert.InRange(Total(data, part), 1, int.MaxValue));
        Assert.Equal(5, Total(data, "systems"));
    }

    [Fact]
    public async Task The_steps_of_a_service_take_the_promised_time()
    {
        var data = await graph.AskAsync("query($district: ID!) { services(within: $district, first: 100) { nodes { name promisedTimeLimitDays steps { nodes { workingDays } } } } }");
        Assert.All(Nodes(data, "services"), service => Assert.Equal(
            service.GetProperty("promisedTimeLimitDays").GetInt32(),
            Nodes(service, "steps").Sum(step => step.GetProperty("workingDays") is { ValueKind: JsonValueKind.Number } days ? days.GetInt32() : 0)));
    }

    [Fact]
    public async Task Homes_for_women_and_children_cover_seventy_per_cent_of_the_communities()
    {
        var data = await graph.AskAsync("query($district: ID!) { communities(within: $district, first: 100) { nodes { facilities(where: { kind: { eq: WOMEN_AND_CHILDREN_HOME } }) { totalCount } } } }");
        Assert.Equal(DemoFigures.WomenAndChildrenHomes, Nodes(data, "communities").Count(community => Total(community, "facilities") > 0));
    }

    [Fact]
    public async Task The_four_actors_of_all_communities_add_up_to_the_brief_s_figures()
    {
        var data = await graph.AskAsync(
            "query($district: ID!) { communities(within: $district, first: 100) { nodes { fourActors { socialOrganisations { totalCount } socialWorkers { totalCount } volunteers { totalCount } activities { totalCount } } } } }",
            viewer: Viewer.Everything);
        var communities = Nodes(data, "communities").Select(community => community.GetProperty("fourActors")).ToList();
        Assert.All(communities, actors => Assert.True(Total(actors, "socialOrganisations") >= DemoFigures.SocialOrganisationsPerCommunity && Total(actors, "activities") > 0));
        Assert.Equal(DemoFigures.SocialOrganisations, communities.Sum(actors => Total(actors, "socialOrganisations")));
        Assert.Equal(DemoFigures.SocialWorkers, communities.Sum(actors => Total(actors, "socialWorkers")));
        Assert.Equal(DemoFigures.Volunteers, communities.Sum(actors => Total(actors, "volunteers")));
    }

    /// <summary>Question 5: which volunteers served under social workers of this organisation, with confirmed hours?</summary>
    [Fact]
    public async Task The_volunteers_who_served_under_social_workers_of_an_organisation_are_one_question()
    {
        var data = await graph.AskAsync("""
            query($district: ID!) {
              communities(within: $district, first: 1) { nodes { fourActors { socialOrganisations(first: 2) { nodes { name
                memberships(where: { role: { eq: SOCIAL_WORKER } }, first: 2) { nodes { person { name { value masked } }
                  ledActivities(first: 5, where: { status: { eq: HELD } }) { nodes { title startsAt signups(first: 20) { nodes { status confirmedHours volunteer { hours person { name { value masked } } area { id } } } } } } } } } } } } }
            }
            """);
        var signups = Nodes(data, "communities").SelectMany(c => Nodes(c.GetProperty("fourActors"), "socialOrganisations")).SelectMany(o => Nodes(o, "memberships")).SelectMany(m => Nodes(m, "ledActivities")).SelectMany(a => Nodes(a, "signups")).ToList();
        Assert.NotEmpty(signups);
        Assert.All(signups, signup => Assert.Equal("CONFIRMED", signup.GetProperty("status").GetString()));
        Assert.All(signups, signup => Assert.True(signup.GetProperty("volunteer").GetProperty("person").GetProperty("name").GetProperty("masked").GetBoolean()));
    }

    [Fact]
    public async Task A_volunteer_s_hours_are_those_from_before_and_the_confirmed_ones()
    {
        var data = await graph.AskAsync("query($district: ID!) { volunteers(within: $district, first: 20) { nodes { hours hoursBefore signups(first: 80) { nodes { confirmedHours } } } } }");
        Assert.All(Nodes(data, "volunteers"), volunteer => Assert.Equal(
            volunteer.GetProperty("hours").GetInt32(),
            volunteer.GetProperty("hoursBefore").GetInt32() + (int)Nodes(volunteer, "signups").Sum(signup => decimal.Parse(signup.GetProperty("confirmedHours").ToString(), null))));
    }

    /// <summary>Question 6: where is my application? Its own number finds it for those who may see it, and nobody else.</summary>
    [Fact]
    public async Task Where_an_application_stands_is_one_question_for_those_who_may_ask()
    {
        var newest = Nodes(await graph.AskAsync("query($district: ID!) { serviceApplications(within: $district, first: 1, where: { state: { eq: RATED } }) { nodes { code } } }", viewer: Viewer.Everything), "serviceApplications").Single();
        var variables = new { code = newest.GetProperty("code").GetString() };
        const string Question = "query($code: String!) { serviceApplication(code: $code) { state decision receivedBy { name } decidedBy { name } service { name steps { nodes { title } } } applicant { name { value } } externalReference events { nodes { at fromState toState } } } }";
        var answer = (await graph.AskAsync(Question, variables, Viewer.Everything)).GetProperty("serviceApplication");
        Assert.Equal("RATED", Nodes(answer, "events").Last().GetProperty("toState").GetString());
        Assert.Equal(JsonValueKind.Null, (await graph.AskAsync(Question, variables)).GetProperty("serviceApplication").ValueKind);
    }

    [Fact]
    public async Task Calls_that_became_issues_are_the_issues_that_came_from_the_hotline()
    {
        var data = await graph.AskAsync("""
            query($district: ID!) {
              issues(within: $district, where: { source: { eq: HOTLINE } }) { totalCount }
              became: hotlineCalls(within: $district, where: { outcome: { eq: BECAME_ISSUE } }) { totalCount }
              applied: serviceApplications(within: $district, where: { channel: { eq: HOTLINE } }) { totalCount }
              becameApplication: hotlineCalls(within: $district, where: { outcome: { eq: BECAME_APPLICATION } }) { totalCount }
              sample: hotlineCalls(within: $district, where: { outcome: { eq: BECAME_ISSUE } }, first: 50) { nodes { at area { id } caller { id } issue { source reportedAt area { id } } } }
            }
            """, viewer: Viewer.Everything);
        Assert.Equal(Total(data, "issues"), Total(data, "became"));
        Assert.Equal(Total(data, "applied"), Total(data, "becameApplication"));
        Assert.InRange(Total(data, "became"), 5_000, 20_000);
        Assert.All(Nodes(data, "sample"), call =>
        {
            var issue = call.GetProperty("issue");
            Assert.Equal("HOTLINE", issue.GetProperty("source").GetString());
            Assert.Equal(call.GetProperty("at").GetString(), issue.GetProperty("reportedAt").GetString());
            Assert.Equal(call.GetProperty("area").ToString(), issue.GetProperty("area").ToString());
        });
    }

    private async Task CountAsync(string name, string list, long expected, Viewer viewer)
    {
        var data = await graph.AskAsync($"query{(list.Contains("$district", StringComparison.Ordinal) ? "($district: ID!)" : "")} {{ list: {list} {{ totalCount }} }}", viewer: viewer);
        Assert.True(Total(data, "list") == expected, $"{name}: {data} instead of {expected}");
    }

    private static IEnumerable<JsonElement> Nodes(JsonElement of, string list) => of.GetProperty(list).GetProperty("nodes").EnumerateArray();

    /// <summary>Of people, none is told where there are fewer than five.</summary>
    private static long Total(JsonElement of, string list) => of.GetProperty(list).GetProperty("totalCount") is { ValueKind: JsonValueKind.Number } count ? count.GetInt64() : 0;
}

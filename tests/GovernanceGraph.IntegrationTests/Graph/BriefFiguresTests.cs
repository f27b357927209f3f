using System.Text.Json;
using GovernanceGraph.Server.Demo;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Graph;

/// <summary>The brief's figures, as an anonymous front end gets them from the graph: one row each of the domain's table that this part of the graph can answer.</summary>
public sealed class BriefFiguresTests(DemoGraph graph) : IClassFixture<DemoGraph>
{
    public static TheoryData<string, string, long> Counts => new()
    {
        { "街道 subdistricts", "subdistricts(within: $district)", DemoFigures.Subdistricts },
        { "社区 communities", "communities(within: $district)", DemoFigures.Communities },
        { "社区网格 community grids", "grids(within: $district, where: { tier: { eq: 1 } })", DemoFigures.Communities },
        { "二级网格 second-level grids", "grids(within: $district, where: { tier: { eq: 2 } })", DemoFigures.SecondLevelGrids },
        { "二级网格员 grid workers", "memberships(within: $district, where: { role: { eq: GRID_WORKER } })", DemoFigures.GridWorkers },
        { "社区工作者 community workers", "memberships(within: $district, where: { role: { eq: COMMUNITY_WORKER } })", DemoFigures.CommunityWorkers },
        { "红管家 red stewards", "memberships(within: $district, where: { role: { eq: RED_STEWARD } })", DemoFigures.RedStewards },
        { "区联席会议 district conference", "organisations(within: $district, where: { kind: { eq: DISTRICT_JOINT_CONFERENCE } })", 1 },
        { "街道大工委 subdistrict committees", "organisations(within: $district, where: { kind: { eq: SUBDISTRICT_WORKING_COMMITTEE } })", DemoFigures.Subdistricts },
        { "社区大党委 community committees", "organisations(within: $district, where: { kind: { eq: COMMUNITY_PARTY_COMMITTEE } })", DemoFigures.Communities },
        { "网格党支部 grid branches", "organisations(within: $district, where: { kind: { eq: GRID_PARTY_BRANCH } })", DemoFigures.SecondLevelGrids },
        { "领导权 leadership of 1+3", "organisations(within: $district, where: { level: { eq: COMMUNITY }, power: { eq: LEADERSHIP } })", DemoFigures.Communities },
        { "决策权 decision of 1+3", "organisations(within: $district, where: { power: { eq: DECISION } })", DemoFigures.Communities },
        { "执行权 execution of 1+3", "organisations(within: $district, where: { power: { eq: EXECUTION } })", DemoFigures.Communities },
        { "监督评判权 supervision of 1+3", "organisations(within: $district, where: { power: { eq: SUPERVISION_AND_APPRAISAL } })", DemoFigures.Communities },
        { "社会组织 social organisations", "organisations(within: $district, where: { kind: { eq: SOCIAL_ORGANISATION } })", DemoFigures.SocialOrganisations },
        { "社区卫生服务机构 community health institutions", "organisations(within: $district, where: { kind: { eq: COMMUNITY_HEALTH_INSTITUTION } })", DemoFigures.CommunityHealthInstitutions },
        { "卫生机构 health institutions", "organisations(within: $district, where: { kind: { in: [HOSPITAL, COMMUNITY_HEALTH_INSTITUTION, HEALTH_INSTITUTION] } })", DemoFigures.HealthInstitutions },
        { "物业管理服务中心 property centres", "organisations(within: $district, where: { kind: { eq: PROPERTY_SERVICE_CENTRE } })", DemoFigures.PropertyCentres },
        { "社区物业公司 property companies", "organisations(within: $district, where: { kind: { eq: PROPERTY_COMPANY } })", DemoFigures.PropertyCompanies },
        { "社区物业服务站 property stations", "organisations(within: $district, where: { kind: { eq: PROPERTY_SERVICE_STATION } })", DemoFigures.PropertyStations },
        { "日间照料中心 day-care centres", "facilities(within: $district, where: { kind: { eq: DAY_CARE_CENTRE } })", DemoFigures.DayCareCentres },
        { "妇女儿童之家 women's and children's homes", "facilities(within: $district, where: { kind: { eq: WOMEN_AND_CHILDREN_HOME } })", DemoFigures.WomenAndChildrenHomes },
        { "社区服务中心全部达标 service centres to standard", "facilities(within: $district, where: { kind: { eq: SERVICE_CENTRE }, meetsNationalStandard: { eq: true } })", DemoFigures.ServiceCentres },
        { "持证社工 certified social workers", "qualifications(within: $district, where: { kind: { eq: SOCIAL_WORK } })", DemoFigures.SocialWorkers },
        { "领军人才 leading talents", "honours(within: $district, where: { kind: { eq: LEADING_TALENT } })", DemoFigures.LeadingTalents },
        { "齐鲁和谐使者 harmony ambassadors", "honours(within: $district, where: { kind: { eq: HARMONY_AMBASSADOR } })", DemoFigures.HarmonyAmbassadors },
        { "全国和谐社区建设示范城区 honours of the district", "honours(within: $district, where: { kind: { eq: MODEL_HARMONIOUS_DISTRICT } })", DemoFigures.ModelDistrictHonours },
        { "原无物业小区 formerly unmanaged compounds", "compounds(within: $district, where: { regime: { eq: COMMUNITY_RUN }, unmanagedReason: { neq: null } })", DemoFigures.FormerlyUnmanagedCompounds },
        { "小区物业由公办机构服务 compounds served by red property", "compounds(within: $district, where: { arrangements: { some: { until: { eq: null }, organisation: { kind: { in: [PROPERTY_COMPANY, PROPERTY_SERVICE_STATION, PROPERTY_SERVICE_CENTRE] } } } } })", DemoFigures.FormerlyUnmanagedCompounds },
        { "志愿者 volunteers", "volunteers(within: $district)", DemoFigures.Volunteers },
    };

    [Theory]
    [MemberData(nameof(Counts))]
    public async Task The_graph_answers_with_the_brief_s_figure(string name, string list, long expected)
    {
        var data = await graph.AskAsync($"query($district: ID!) {{ list: {list} {{ totalCount }} }}", viewer: graph.Staff);   // people are counted exactly for staff
        Assert.True(data.GetProperty("list").GetProperty("totalCount").GetInt64() == expected, $"{name}: {data} instead of {expected}");
    }

    [Fact]
    public async Task Every_community_s_households_are_a_multiple_of_a_post_and_add_up_to_the_standard()
    {
        var data = await graph.AskAsync("query($district: ID!) { communities(within: $district, first: 100) { nodes { households } } }");
        var households = data.GetProperty("communities").GetProperty("nodes").EnumerateArray().Select(c => c.GetProperty("households").GetInt32()).ToList();
        Assert.All(households, h => Assert.Equal(0, h % DemoFigures.HouseholdsPerPost));
        Assert.Equal(DemoFigures.Households, households.Sum());
    }

    [Fact]
    public async Task Every_community_has_five_social_organisations_or_more()
    {
        var data = await graph.AskAsync("query($district: ID!) { communities(within: $district, first: 100) { nodes { organisations(where: { kind: { eq: SOCIAL_ORGANISATION } }) { totalCount } } } }");
        Assert.All(data.GetProperty("communities").GetProperty("nodes").EnumerateArray(), c => Assert.InRange(Total(c, "organisations"), DemoFigures.SocialOrganisationsPerCommunity, 30));
    }

    /// <summary>An anonymous viewer sees the public ones of the year's 60,000, and no path tells how many the others are.</summary>
    [Fact]
    public async Task A_year_s_public_issues_are_there_and_add_up_by_state()
    {
        var states = new[] { "SUBMITTED", "ACCEPTED", "IN_PROGRESS", "SUSPENDED", "HANDLED", "FED_BACK", "CLOSED", "REJECTED", "MERGED", "WITHDRAWN" };
        var parts = string.Join(' ', states.Select(s => $"{s}: issues(within: $district, where: {{ state: {{ eq: {s} }} }}) {{ totalCount }}"));
        var data = await graph.AskAsync($"query($district: ID!) {{ all: issues(within: $district) {{ totalCount }} {parts} }}");
        Assert.InRange(Total(data, "all"), DemoFigures.Issues * 90 / 100, DemoFigures.Issues - 1);
        Assert.Equal(Total(data, "all"), states.Sum(s => Total(data, s)));
    }

    private static long Total(JsonElement of, string list) => of.GetProperty(list).GetProperty("totalCount").GetInt64();
}

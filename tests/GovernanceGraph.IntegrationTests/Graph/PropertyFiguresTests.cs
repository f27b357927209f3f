using System.Text.Json;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Server.Demo;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Graph;

/// <summary>Red property, "1+3+N", the party line and the people of the four-actor linkage, through the graph.</summary>
public sealed class PropertyFiguresTests(DemoGraph graph) : IClassFixture<DemoGraph>
{
    [Fact]
    public async Task Red_property_serves_56000_residents_of_95_compounds()
    {
        var data = await graph.AskAsync("query($district: ID!) { compounds(within: $district, first: 100, where: { regime: { eq: COMMUNITY_RUN } }) { nodes { residents property { serviceProvider { kind } } } } }");
        var compounds = Nodes(data, "compounds");
        Assert.Equal(DemoFigures.FormerlyUnmanagedCompounds, compounds.Count);
        Assert.Equal(DemoFigures.ResidentsServed, compounds.Sum(compound => compound.GetProperty("residents").GetInt32()));
        Assert.All(compounds, compound => Assert.Contains(compound.GetProperty("property").GetProperty("serviceProvider").GetProperty("kind").GetString(), new[] { "PROPERTY_COMPANY", "PROPERTY_SERVICE_STATION", "PROPERTY_SERVICE_CENTRE" }));
    }

    [Fact]
    public async Task Each_centre_company_and_station_serves_a_compound()
    {
        var data = await graph.AskAsync("""
            query($district: ID!) { organisations(within: $district, first: 100, where: { kind: { in: [PROPERTY_COMPANY, PROPERTY_SERVICE_STATION, PROPERTY_SERVICE_CENTRE] } }) {
              nodes { kind propertyArrangements(first: 1, where: { until: { eq: null } }) { totalCount } } } }
            """);
        var organisations = Nodes(data, "organisations");
        Assert.Equal(DemoFigures.PropertyCentres + DemoFigures.PropertyCompanies + DemoFigures.PropertyStations, organisations.Count);
        Assert.All(organisations, one => Assert.NotEqual(0, one.GetProperty("propertyArrangements").GetProperty("totalCount").GetInt32()));
    }

    /// <summary>Question 2: who serves my compound, and which people sit in both its owners' committee and the Party committee?</summary>
    [Fact]
    public async Task One_operation_says_who_serves_a_compound_and_who_sits_in_both_committees()
    {
        var data = await graph.AskAsync("""
            query($district: ID!) { compounds(within: $district, first: 5, where: { regime: { eq: COMMUNITY_RUN } }) { nodes { name
              arrangements(where: { until: { eq: null } }) { nodes { since service { name } organisation { name } } }
              property { partyCommittee { kind } residentsCommittee { kind } serviceProvider { name } others(first: 3) { totalCount nodes { name } }
                ownersCommittee { crossAppointments(where: { other: { kind: { eq: COMMUNITY_PARTY_COMMITTEE } } }) { nodes { since person { name { value masked } } membership { role } otherMembership { role } } } } } } } }
            """);
        Assert.All(Nodes(data, "compounds"), compound =>
        {
            var property = compound.GetProperty("property");
            Assert.NotEmpty(Nodes(compound, "arrangements"));
            Assert.Equal("COMMUNITY_PARTY_COMMITTEE", property.GetProperty("partyCommittee").GetProperty("kind").GetString());
            Assert.Equal("RESIDENTS_COMMITTEE", property.GetProperty("residentsCommittee").GetProperty("kind").GetString());
            Assert.NotEqual(0, property.GetProperty("others").GetProperty("totalCount").GetInt32());
        });
    }

    [Fact]
    public async Task Every_owners_committee_shares_a_member_with_the_party_committee()
    {
        var data = await graph.AskAsync("""
            query($district: ID!) { organisations(within: $district, first: 100, where: { kind: { eq: OWNERS_COMMITTEE } }) { nodes { compound { name }
              crossAppointments(first: 3, where: { other: { kind: { eq: COMMUNITY_PARTY_COMMITTEE } } }) { totalCount nodes { person { name { value } } } } } } }
            """, viewer: graph.Staff);
        Assert.All(Nodes(data, "organisations"), committee => Assert.NotEqual(0, committee.GetProperty("crossAppointments").GetProperty("totalCount").GetInt32()));
    }

    [Fact]
    public async Task The_party_line_runs_up_and_down()
    {
        var data = await graph.AskAsync("""
            query($district: ID!) {
              top: organisations(within: $district, where: { kind: { eq: DISTRICT_JOINT_CONFERENCE } }) { nodes { line { up { totalCount } down { totalCount } } } }
              branches: organisations(within: $district, first: 50, where: { kind: { eq: GRID_PARTY_BRANCH } }) { nodes { line { up(first: 4) { nodes { kind depth } } } } } }
            """);
        var line = Assert.Single(Nodes(data, "top")).GetProperty("line");
        Assert.Equal(0, line.GetProperty("up").GetProperty("totalCount").GetInt32());
        Assert.Equal(DemoFigures.Subdistricts + DemoFigures.Communities + DemoFigures.SecondLevelGrids, line.GetProperty("down").GetProperty("totalCount").GetInt32());
        Assert.All(Nodes(data, "branches"), branch => Assert.Equal(
            ["DISTRICT_JOINT_CONFERENCE", "SUBDISTRICT_WORKING_COMMITTEE", "COMMUNITY_PARTY_COMMITTEE"], Nodes(branch.GetProperty("line"), "up").OrderBy(one => one.GetProperty("depth").GetInt32()).Select(one => one.GetProperty("kind").GetString()!)));
    }

    [Fact]
    public async Task Four_bodies_of_all_65_communities_share_the_power()
    {
        var data = await graph.AskAsync("query($district: ID!) { communities(within: $district, first: 70) { nodes { governance { leadership { kind } decision { kind } execution { kind } supervision { kind } } } } }");
        var communities = Nodes(data, "communities");
        Assert.Equal(DemoFigures.Communities, communities.Count);
        Assert.All(communities, one => Assert.Equal(
            ["COMMUNITY_PARTY_COMMITTEE", "MEMBER_REPRESENTATIVE_CONGRESS", "RESIDENTS_COMMITTEE", "SUPERVISION_COMMITTEE"], one.GetProperty("governance").EnumerateObject().Select(body => body.Value.GetProperty("kind").GetString()!)));
    }

    [Fact]
    public async Task Property_services_are_seven_and_data() =>
        Assert.Equal(7, (await graph.AskAsync("{ categories(where: { taxonomy: { eq: PROPERTY_SERVICE } }) { totalCount } }")).GetProperty("categories").GetProperty("totalCount").GetInt32());

    /// <summary>Question 3, and "1+3": who sits on our four bodies, since when?</summary>
    [Fact]
    public async Task Every_community_has_its_four_bodies_with_their_people()
    {
        var bodies = string.Join(' ', new[] { "leadership", "decision", "execution", "supervision" }.Select(name => $"{name} {{ memberships(first: 1) {{ nodes {{ since role person {{ name {{ value masked }} }} }} }} }}"));
        var data = await graph.AskAsync($"query($district: ID!) {{ communities(within: $district, first: 20) {{ nodes {{ governance {{ {bodies} }} }} }} }}");
        var communities = Nodes(data, "communities");
        Assert.Equal(20, communities.Count);
        Assert.All(communities.SelectMany(one => one.GetProperty("governance").EnumerateObject()), body =>
            Assert.True(Assert.Single(Nodes(body.Value, "memberships")).GetProperty("person").GetProperty("name").GetProperty("masked").GetBoolean()));
    }

    [Fact]
    public async Task Certified_social_workers_are_550_people_as_staff_see_them_and_nobody_else_sees_their_numbers()
    {
        const string Query = "query($district: ID!, $after: String) { qualifications(within: $district, first: 100, after: $after, where: { kind: { eq: SOCIAL_WORK } }) { nodes { number { value masked } person { id name { value } } } pageInfo { endCursor hasNextPage } } }";
        var (people, after) = (new HashSet<string>(), (string?)null);
        do
        {
            var (_, answer) = await DemoGraph.SendAsync(graph.Services, Query, new { district = graph.District, after }, viewer: Viewer.Everything);
            var page = answer.GetProperty("data").GetProperty("qualifications");
            foreach (var node in page.GetProperty("nodes").EnumerateArray())
            {
                Assert.StartsWith("DEMO-SW-", node.GetProperty("number").GetProperty("value").GetString(), StringComparison.Ordinal);
                people.Add(node.GetProperty("person").GetProperty("id").GetString()!);
            }
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);
        Assert.Equal(DemoFigures.SocialWorkers, people.Count);
        var anonymous = await graph.AskAsync("query($district: ID!) { qualifications(within: $district, first: 100) { nodes { number { value masked } person { name { value } } } } }");
        Assert.All(Nodes(anonymous, "qualifications"), one =>
        {
            Assert.Equal(JsonValueKind.Null, one.GetProperty("number").GetProperty("value").ValueKind);
            Assert.EndsWith("*", one.GetProperty("person").GetProperty("name").GetProperty("value").GetString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Staff_see_who_owns_homes_and_nobody_else_does()
    {
        const string Query = "query($district: ID!) { compounds(within: $district, first: 2, where: { regime: { eq: COMMUNITY_RUN } }) { nodes { buildings(first: 2) { nodes { units(first: 30) { nodes { floorArea ownerships(first: 2) { totalCount nodes { share person { id } } } } } } } } } }";
        Assert.NotEqual(0, Owners(await graph.AskAsync(Query, viewer: graph.Staff)));
        Assert.Equal(0, Owners(await graph.AskAsync(Query)));

        static int Owners(JsonElement data) =>
            Nodes(data, "compounds").SelectMany(compound => Nodes(compound, "buildings")).SelectMany(building => Nodes(building, "units")).Sum(unit => (unit.GetProperty("ownerships").GetProperty("totalCount") is { ValueKind: JsonValueKind.Number } count ? count.GetInt32() : 0) + Nodes(unit, "ownerships").Count);
    }

    [Fact]
    public async Task Compounds_that_straddle_grids_are_found_from_each_of_them()
    {
        var data = await graph.AskAsync("""
            query($district: ID!) {
              straddling: compounds(within: $district, first: 15, where: { area: { level: { eq: COMMUNITY } } }) { nodes { ...parts } }
              others: compounds(within: $district, first: 15, where: { area: { level: { eq: GRID } } }) { nodes { ...parts } }
            }
            fragment parts on Compound { name area { __typename } grids(first: 3) { totalCount nodes { overlappingCompounds(first: 8) { nodes { name } } } } }
            """);
        var compounds = Nodes(data, "straddling").Concat(Nodes(data, "others")).ToList();
        Assert.Equal(30, compounds.Count);
        Assert.All(compounds, compound =>
        {
            var straddles = compound.GetProperty("grids").GetProperty("totalCount").GetInt32() > 1;
            Assert.Equal(straddles ? "Community" : "Grid", compound.GetProperty("area").GetProperty("__typename").GetString());
            Assert.All(Nodes(compound, "grids"), grid => Assert.Contains(Nodes(grid, "overlappingCompounds"), one => one.GetProperty("name").GetString() == compound.GetProperty("name").GetString()));
        });
    }

    private static IReadOnlyList<JsonElement> Nodes(JsonElement of, string list) => [.. of.GetProperty(list).GetProperty("nodes").EnumerateArray()];
}

using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Documents;
using GovernanceGraph.Engine.Gate;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Planning;
using GovernanceGraph.Engine.Values;
using GovernanceGraph.Tests;
using Xunit;

namespace GovernanceGraph.UnitTests.Statements;

/// <summary>An operation's cost is in proportion to the work: what took PostgreSQL more than a second or two on the demo district is over the anonymous budget, what front ends ask is well below.</summary>
public sealed class CostTests
{
    private static readonly PlanningServices Services = new(TestModel.Graph.Schema, TestModel.Graph.Catalog, new CursorCodec(GoldenCase.CursorKey), TestModel.Graph.ScopeLevels, TestModel.Graph.Places, new Clock(TimeProvider.System));
    private static readonly string District = IdOf("District");
    private static readonly string Community = IdOf("Community");
    private const string Year = "period: { from: \"2025-07-01\", to: \"2026-06-30\" }";

    private static string AnyCase(string within, int terms) =>
        $"issues(within: \"{within}\", where: {{ or: [{string.Join(", ", Enumerable.Range(0, terms).Select(i => $"{{ description: {{ containsAnyCase: \"{i}\" }} }}"))}] }}) {{ nodes {{ id }} }}";

    private static string Many(int times, string field) => "{ " + string.Join(" ", Enumerable.Range(0, times).Select(i => $"a{i}: {field}")) + " }";

    public static TheoryData<string> TooMuch =>
    [
        Many(20, $"issueGroups(within: \"{District}\", by: [CATEGORY]) {{ nodes {{ count hoursToHandle {{ value }} }} }}"),
        Many(1, $"issueGroups(within: \"{District}\", by: [RESPONSIBLE], first: 100) {{ nodes {{ records(first: 1) {{ totalCount }} }} }}"),
        Many(8, $"statistics(within: \"{District}\", {Year}) {{ series(unit: DAY) {{ hoursToHandle {{ value }} }} hoursToAccept {{ value }} }}"),
        Many(20, "search(text: \"社区\") { totalCount }"),
        Many(20, "issues(search: \"社区\") { totalCount nodes { title } }"),
        Many(20, AnyCase(District, 4)),
        Many(1, AnyCase(District, 8)),
        Many(20, "issues(box: { southWest: { longitude: 118, latitude: 36 }, northEast: { longitude: 119, latitude: 37 } }) { totalCount }"),
        Many(20, $"issues(within: \"{District}\", order: [{{ title: ASC }}]) {{ nodes {{ id }} totalCount }}"),
        Many(1, "grids(first: 100) { nodes { parent { parent { parent { issues { totalCount } } } } } }"),
        Many(1, "grids(first: 30) { nodes { ancestors { issues(first: 1, where: { title: { contains: \"z\" } }) { nodes { id } } } } }"),
        Many(1, $"issues(within: \"{District}\", where: {{ responsible: {{ responsibleIssues: {{ some: {{ events: {{ some: {{ note: {{ contains: \"z\" }} }} }} }} }} }} }}) {{ nodes {{ id }} }}"),
        Many(1, $"issues(within: \"{Community}\", where: {{ responsible: {{ responsibleIssues: {{ some: {{ events: {{ some: {{ note: {{ contains: \"z\" }} }} }} }} }} }} }}) {{ nodes {{ id }} }}"),
    ];

    public static TheoryData<string> Usual =>
    [
        Many(5, $"issueGroups(within: \"{District}\", by: [REPORTED_MONTH, STATE]) {{ nodes {{ count onTimeRate {{ value }} hoursToHandle {{ value }} }} }}"),
        Many(1, $"issueGroups(within: \"{District}\", by: [CATEGORY], first: 20) {{ nodes {{ key {{ category {{ name }} }} count records(first: 3) {{ nodes {{ code }} }} }} }}"),
        Many(1, $"statistics(within: \"{District}\", {Year}) {{ count onTimeRate {{ value excluded {{ count }} }} hoursToAccept {{ value }} overdue {{ value records {{ nodes {{ code }} }} }} series(unit: MONTH) {{ count }} groups(by: [STATE]) {{ nodes {{ count }} }} }}"),
        Many(1, $"areaRanking(within: \"{District}\", level: COMMUNITY, by: ON_TIME_RATE, {Year}) {{ nodes {{ rank value area {{ name }} }} }}"),
        Many(1, "search(text: \"停车\", first: 100) { totalCount edges { highlights { field } node { ... on Issue { title area { name } responsible { name } } ... on Organisation { name seat: area { name } } } } }"),
        Many(3, $"search(text: \"停车\", within: \"{District}\") {{ nodes {{ __typename }} }}"),
        Many(5, "issues(search: \"停车\") { totalCount nodes { title } }"),
        Many(1, AnyCase(District, 1)),
        Many(10, $"issues(within: \"{District}\", where: {{ state: {{ eq: CLOSED }} }}) {{ totalCount }}"),
        Many(20, "issues { totalCount }"),
        Many(1, "communities(first: 100) { nodes { name issues(where: { state: { eq: CLOSED } }, first: 2) { totalCount nodes { title } } } }"),
        Many(1, "communities(first: 100) { nodes { issues { totalCount } volunteers { totalCount } } }"),
        Many(1, "areas { nodes { issues { totalCount } volunteers { totalCount } } }"),
        Many(1, $"issues(within: \"{District}\", where: {{ events: {{ some: {{ kind: {{ eq: RATED }} }} }} }}) {{ nodes {{ id }} totalCount }}"),
        Many(5, AnyCase(Community, 8)),
    ];

    [Theory]
    [MemberData(nameof(TooMuch))]
    public async Task What_takes_seconds_is_over_the_budget(string query) => Assert.True(await CostAsync(query) > new EngineLimits().AnonymousCost, query);

    [Theory]
    [MemberData(nameof(Usual))]
    public async Task What_front_ends_ask_is_within_the_budget(string query) => Assert.InRange(await CostAsync(query), 1, new EngineLimits().AnonymousCost);

    [Fact]
    public async Task A_page_that_nothing_reads_costs_nothing() =>
        Assert.Equal(
            await CostAsync("{ issues(where: { state: { eq: CLOSED } }) { totalCount } }"),
            await CostAsync("{ issues(first: 100, where: { state: { eq: CLOSED } }, order: [{ title: ASC }]) { totalCount } }"));

    [Theory]
    [InlineData("{ and: [] }")]
    [InlineData("{ or: [{}], not: null }")]
    [InlineData("{ rating: {} }")]
    public async Task A_filter_that_tests_nothing_needs_no_anchor_and_costs_nothing(string where) =>
        Assert.Equal(await CostAsync("{ issues { nodes { id } } }"), await CostAsync($"{{ issues(where: {where}) {{ nodes {{ id }} }} }}"));

    private static string IdOf(string type) => new NodeId(TestModel.Graph.Catalog.FindNodeType(type)!, new Guid("01975100-0000-7000-8000-000000000001")).ToString();

    private static async Task<long> CostAsync(string query)
    {
        var store = new DocumentStore(Services, new DocumentGate(new GateLimits()), new DocumentCache(10, 1_000_000));
        var operation = (await store.GetAsync(query, CancellationToken.None)).Operation(null);
        var values = new RequestValues(new VariableCoercion(Services.Catalog).Coerce(operation.Variables, default));
        return operation.PlanFor(values).Cost.Evaluate(values);
    }
}

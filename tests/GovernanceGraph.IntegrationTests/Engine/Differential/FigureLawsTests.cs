using System.Text.Json;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Groups;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.IntegrationTests.Engine.Seed;
using GraphQL;
using GraphQL.Types;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Engine.Differential;

/// <summary>Laws of figures, for every entity that can be grouped, every key and every measure: groups add up to the list, and every figure opens to exactly the rows that it counts.</summary>
public sealed class FigureLawsTests(GraphFixture fixture) : IClassFixture<GraphFixture>
{
    private const string Period = "period: {from: \"1990-01-01\", to: \"2030-12-31\"}";

    private static readonly string Root = new NodeId(GraphSeedTypes.Province, Keys.Of<Area>(0)).ToString();

    public static TheoryData<string, string> Groups()
    {
        var data = new TheoryData<string, string>();
        foreach (var root in GraphSeedTypes.Schema.Query!.Fields.OfType<PlannedField>().Where(f => f.Binding is GroupsBinding))
            foreach (var key in GroupingOf(root.Name).Keys) data.Add(root.Name, key.Name);
        return data;
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public async Task Groups_share_out_the_rows_and_open_to_them(string field, string key)
    {
        var grouping = GroupingOf(field);
        if (grouping.IsOfPeople) return;
        var list = ListOf(field) is { } name ? $"list: {name}(within: \"{Root}\") {{ totalCount }}" : "";
        var data = await AskAsync($"{{ groups: {field}(within: \"{Root}\", by: [{key}], first: 60) {{ totalCount nodes {{ count records(first: 1) {{ totalCount }} {Figures(grouping, ofScope: false)} }} }} {list} }}");
        var groups = data.GetProperty("groups").GetProperty("nodes").EnumerateArray().ToList();
        Assert.Equal(data.GetProperty("groups").GetProperty("totalCount").GetInt32(), groups.Count);
        Assert.Equal(list.Length == 0 ? 0 : Total(data, "list"), groups.Sum(g => g.GetProperty("count").GetInt32()));
        Assert.All(groups, g => Consistent(g, grouping, ofScope: false));
    }

    [Fact]
    public async Task Groups_of_several_keys_share_out_the_groups_of_one()
    {
        var data = await AskAsync($"{{ one: issueGroups(within: \"{Root}\", by: [STATE]) {{ nodes {{ key {{ state }} count }} }} two: issueGroups(within: \"{Root}\", by: [STATE, REPORTED_YEAR, RESPONSIBLE], first: 1000) {{ nodes {{ key {{ state }} count }} }} }}");
        Dictionary<string, int> Counts(string groups) => data.GetProperty(groups).GetProperty("nodes").EnumerateArray()
            .GroupBy(g => g.GetProperty("key").GetProperty("state").GetString()!).ToDictionary(g => g.Key, g => g.Sum(n => n.GetProperty("count").GetInt32()));
        Assert.Equal(Counts("one"), Counts("two"));
    }

    [Theory]
    [InlineData("order: [{count: DESC}]")]
    [InlineData("order: [{hoursToHandle: ASC}, {key: DESC}]")]
    [InlineData("having: {count: {gt: 1}}, order: [{rating: DESC}]")]
    [InlineData("where: {status: {eq: OPEN}, reportedAt: {lt: \"9999-01-01T00:00:00Z\"}}")]
    public async Task Pages_of_groups_are_all_groups_in_order(string arguments)
    {
        const string By = "by: [RESPONSIBLE, REPORTED_MONTH]";
        var all = await NodesAsync($"issueGroups(within: \"{Root}\", {By}, first: 1000, {arguments})", out _);
        var paged = new List<string>();
        for (string? after = null; ;)
        {
            var page = await NodesAsync($"issueGroups(within: \"{Root}\", {By}, first: 3, {arguments}{(after is null ? "" : $", after: \"{after}\"")})", out var info);
            paged.AddRange(page);
            if (!info().GetProperty("hasNextPage").GetBoolean()) break;
            after = info().GetProperty("endCursor").GetString();
        }

        Assert.Equal(all, paged);
    }

    [Fact]
    public async Task Statistics_agree_with_groups_series_and_the_list()
    {
        var grouping = GroupingOf("issueGroups");
        var figures = Figures(grouping, ofScope: true);
        var own = await AskAsync($"{{ statistics(within: \"{Root}\", {Period}) {{ count records(first: 1) {{ totalCount }} {figures} }} }}");
        Consistent(own.GetProperty("statistics"), grouping, ofScope: true);
        var series = (await AskAsync($"{{ statistics(within: \"{Root}\", {Period}) {{ series(unit: YEAR) {{ count records(first: 1) {{ totalCount }} {figures} }} }} }}")).GetProperty("statistics").GetProperty("series");
        var data = await AskAsync($$"""
            {
              statistics(within: "{{Root}}", {{Period}}) { count groups(by: [STATE]) { nodes { count } } }
              groups: issueGroups(within: "{{Root}}", where: { reportedAt: { gte: "1989-12-31T16:00:00Z", lt: "2030-12-31T16:00:00Z" } }, by: [STATE]) { nodes { count } }
              list: issues(within: "{{Root}}", where: { reportedAt: { gte: "1989-12-31T16:00:00Z", lt: "2030-12-31T16:00:00Z" } }) { totalCount }
            }
            """);
        var statistics = data.GetProperty("statistics");
        var total = Total(data, "list");
        Assert.Equal(total, statistics.GetProperty("count").GetInt32());
        Assert.Equal(Counts(data.GetProperty("groups").GetProperty("nodes")), Counts(statistics.GetProperty("groups").GetProperty("nodes")));
        Assert.Equal(41, series.GetArrayLength());
        Assert.Equal(total, Counts(series).Sum());
        Assert.All(series.EnumerateArray(), interval => Consistent(interval, grouping, ofScope: true));
    }

    [Theory]
    [InlineData("CLOSED")]
    [InlineData("RATING")]
    [InlineData("ON_TIME_RATE")]
    [InlineData("PER_THOUSAND_HOUSEHOLDS")]
    public async Task Rankings_go_by_the_figure_and_those_without_it_come_last(string by)
    {
        foreach (var order in new[] { "ASC", "DESC" })
        {
            var data = await AskAsync($"{{ areaRanking(within: \"{Root}\", level: COMMUNITY, by: {by}, {Period}, order: {order}) {{ totalCount nodes {{ rank value area {{ name }} count }} }} }}");
            var nodes = data.GetProperty("areaRanking").GetProperty("nodes").EnumerateArray().ToList();
            Assert.Equal(Total(data, "areaRanking"), nodes.Count);
            double Score(JsonElement node) => node.GetProperty("value") is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : order == "ASC" ? double.PositiveInfinity : double.NegativeInfinity;
            var scores = nodes.Select(Score).ToList();
            Assert.Equal(order == "ASC" ? [.. scores.Order()] : scores.OrderDescending().ToList(), scores);
            Assert.All(nodes, n => Assert.Equal(1 + scores.Count(s => order == "ASC" ? s < Score(n) : s > Score(n)), n.GetProperty("rank").GetInt32()));
        }
    }

    [Fact]
    public async Task A_ranking_goes_on_from_its_cursor_with_the_ranks_of_all()
    {
        string Query(string more) => $"areaRanking(within: \"{Root}\", level: COMMUNITY, by: CLOSED, {Period}, {more})";
        async Task<(List<string> Nodes, JsonElement Info)> Page(string more)
        {
            var answer = (await AskAsync($"{{ page: {Query(more)} {{ nodes {{ rank value area {{ id }} }} pageInfo {{ hasNextPage endCursor }} }} }}")).GetProperty("page");
            return ([.. answer.GetProperty("nodes").EnumerateArray().Select(n => n.GetRawText())], answer.GetProperty("pageInfo"));
        }

        var all = (await Page("first: 100")).Nodes;
        var (first, info) = await Page("first: 2");
        var (second, _) = await Page($"first: 2, after: \"{info.GetProperty("endCursor").GetString()}\"");
        Assert.Equal(all.Take(4), first.Concat(second));
    }

    [Fact]
    public async Task A_ranking_shares_out_the_figures_of_the_whole()
    {
        var data = await AskAsync($"{{ ranking: areaRanking(within: \"{Root}\", level: DISTRICT, by: CLOSED, {Period}) {{ nodes {{ count area {{ id }} records(first: 1) {{ totalCount }} {Figures(GroupingOf("issueGroups"), ofScope: true)} }} }} groups: statistics(within: \"{Root}\", {Period}) {{ groups(by: [DISTRICT]) {{ nodes {{ key {{ district {{ id }} }} count }} }} }} }}");
        var ranked = data.GetProperty("ranking").GetProperty("nodes").EnumerateArray().ToDictionary(n => n.GetProperty("area").GetProperty("id").GetString()!);
        Assert.All(ranked.Values, n => Consistent(n, GroupingOf("issueGroups"), ofScope: true));
        foreach (var group in data.GetProperty("groups").GetProperty("groups").GetProperty("nodes").EnumerateArray())
            if (group.GetProperty("key").GetProperty("district") is { ValueKind: JsonValueKind.Object } district)
                Assert.Equal(group.GetProperty("count").GetInt32(), ranked[district.GetProperty("id").GetString()!].GetProperty("count").GetInt32());
    }

    // ---- laws of one row of figures ---------------------------------------------------------------------------------

    private static string Figures(Grouping grouping, bool ofScope) => string.Join(' ', grouping.Measures.Where(m => ofScope || m is not DensityMeasure).Select(m => $"{m.Field} {{ {m switch
    {
        RateMeasure => "value numerator denominator numeratorRecords(first: 1) { totalCount } excluded { count records(first: 1) { totalCount } }",
        NumberMeasure when !grouping.Measures.Any(e => e.Exclusions.Count > 0) => "value count minimum maximum",
        NumberMeasure => "value count minimum maximum excluded { count records(first: 1) { totalCount } }",
        DensityMeasure => "value count base",
        _ => "value",
    }} records(first: 1) {{ totalCount }} }}"));

    private static void Consistent(JsonElement row, Grouping grouping, bool ofScope)
    {
        var count = row.GetProperty("count").GetInt32();
        Assert.Equal(count, Total(row, "records"));
        foreach (var measure in grouping.Measures.Where(m => ofScope || m is not DensityMeasure))
        {
            var figure = row.GetProperty(measure.Field);
            int Of(string name) => figure.GetProperty(name).GetInt32();
            Assert.Equal(measure switch { RateMeasure => Of("denominator"), CountMeasure => Of("value"), _ => Of("count") }, Total(figure, "records"));
            if (measure is RateMeasure) Assert.Equal(Of("numerator"), Total(figure, "numeratorRecords"));
            if (measure.Exclusions.Count > 0) Assert.Equal(count - Total(figure, "records"), figure.GetProperty("excluded").EnumerateArray().Sum(e => e.GetProperty("count").GetInt32()));
            if (measure.Exclusions.Count > 0) Assert.All(figure.GetProperty("excluded").EnumerateArray(), e => Assert.Equal(e.GetProperty("count").GetInt32(), Total(e, "records")));
            if (measure is RateMeasure) Assert.Equal(Of("denominator") == 0 ? null : (double?)(Of("numerator") / (double)Of("denominator")), figure.GetProperty("value") is { ValueKind: JsonValueKind.Number } rate ? (double?)rate.GetDouble() : null);
        }
    }

    private static IEnumerable<int> Counts(JsonElement nodes) => nodes.EnumerateArray().Select(n => n.GetProperty("count").GetInt32());

    private static int Total(JsonElement of, string list) => of.GetProperty(list).GetProperty("totalCount").GetInt32();

    /// <summary>The list of the same rows; null where no row is public.</summary>
    private static string? ListOf(string groups) => groups switch
    {
        "applicationGroups" or "hotlineCallGroups" => null,
        "facilityGroups" => "facilities",
        "activityGroups" => "activities",
        _ => groups.Replace("Groups", "s", StringComparison.Ordinal),
    };

    private static Grouping GroupingOf(string field) => ((GroupsBinding)((PlannedField)GraphSeedTypes.Schema.Query!.GetField(field)!).Binding).Grouping;

    private Task<List<string>> NodesAsync(string field, out Func<JsonElement> info)
    {
        JsonElement found = default;
        info = () => found;
        return Ask();

        async Task<List<string>> Ask()
        {
            var page = (await AskAsync($"{{ page: {field} {{ nodes {{ key {{ responsible {{ name }} reportedMonth }} count hoursToHandle {{ value }} rating {{ value }} }} pageInfo {{ hasNextPage endCursor }} }} }}")).GetProperty("page");
            found = page.GetProperty("pageInfo");
            return [.. page.GetProperty("nodes").EnumerateArray().Select(n => n.GetRawText())];
        }
    }

    private async Task<JsonElement> AskAsync(string query)
    {
        var (outcome, body) = await fixture.AskAsync(query);
        Assert.True(outcome == Outcome.Answered, $"{body}\n{query}");
        return JsonDocument.Parse(body).RootElement.GetProperty("data");
    }
}

/// <summary>The graph without a database, for what tests must know before they run.</summary>
internal static class GraphSeedTypes
{
    private static readonly Lazy<GovernanceGraph.Contract.GovernanceGraphModel> Model = new(() =>
    {
        var options = GovernanceGraph.Domain.Storage.GovernanceContextOptions.For("Host=unused;Database=unused");
        using var context = new GovernanceGraph.Domain.Storage.GovernanceContext(options);
        return new GovernanceGraph.Contract.GovernanceGraphModel(context.Model, new TerritoryIndex(options, TimeProvider.System));
    });

    public static Schema Schema => Model.Value.Schema;

    public static NodeType Province => Model.Value.Catalog.FindNodeType("Province")!;
}

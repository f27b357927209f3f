using System.Buffers;
using System.Text.Json;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Gate;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.IntegrationTests.Engine.Differential.Naive;
using GovernanceGraph.IntegrationTests.Engine.Seed;
using GovernanceGraph.Server.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Engine.Searching;

/// <summary>The search of all types at once: what it finds, how it pages, what it never tells.</summary>
public sealed class SearchTests(GraphFixture fixture) : IClassFixture<GraphFixture>
{
    private const string Query = "query($text: String!, $types: [SearchType!], $within: ID, $first: Int, $after: String) { search(text: $text, types: $types, within: $within, first: $first, after: $after) { totalCount pageInfo { hasNextPage } edges { cursor score node { ... on Node { id } } highlights { field ranges { start length } } } } }";

    [Theory]
    [InlineData("路灯")]
    [InlineData("灯")]
    [InlineData("JN-2026-00")]
    [InlineData("居民委员会")]
    [InlineData("ａ")]
    [InlineData("野家")]
    [InlineData("0531-8888")]
    public async Task It_finds_what_a_look_at_every_row_finds(string text)
    {
        var expected = fixture.Naive.Model.Catalog.Entities.Values.Where(e => e.Search is not null)
            .SelectMany(e => fixture.Naive.Rows.Visible(e).Where(r => NaiveSearch.Finds(e, r, text))).Select(r => NaiveValues.Id(fixture.Naive.Rows.TypeOf(r).Name, NaiveRows.KeyOf(r))).Order();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, (await FindAsync(text, first: 100)).Order());
    }

    [Fact]
    public async Task No_text_is_an_error_but_for_its_length()
    {
        foreach (var text in NaughtyStrings.All.Concat(Texts.Awkward).Append("").Where(t => !t.Contains('\0', StringComparison.Ordinal)))   // U+0000 is refused in every variable
        {
            var (outcome, body) = await fixture.AskAsync(Query, JsonSerializer.Serialize(new { text }));
            Assert.True(outcome == Outcome.Answered || body.Contains("LIMIT_EXCEEDED", StringComparison.Ordinal), $"{text}\n{body}");
            (outcome, body) = await fixture.AskAsync("query($text: String!) { issues(search: $text) { totalCount } }", JsonSerializer.Serialize(new { text }));
            Assert.True(outcome == Outcome.Answered || body.Contains("LIMIT_EXCEEDED", StringComparison.Ordinal), $"{text}\n{body}");
        }
    }

    [Fact]
    public async Task Later_pages_are_ranked_as_of_the_first_pages_instant()
    {
        await using var graph = await GraphServices.OpenAsync(fixture.ConnectionString, new EngineLimits(), new GateLimits(), new HastyClock(), NullLoggerFactory.Instance, CancellationToken.None);
        async Task<List<string>> EdgesAsync(object variables)
        {
            var output = new ArrayBufferWriter<byte>();
            await graph.Pipeline.AnswerAsync(new OperationRequest { Query = Query, Variables = JsonSerializer.SerializeToUtf8Bytes(variables) }, output, CancellationToken.None);
            return [.. Edges(JsonDocument.Parse(output.WrittenMemory).RootElement.GetProperty("data").GetProperty("search")).Select(e => e.GetRawText())];
        }

        var whole = await EdgesAsync(new { text = "路灯", first = 6 });
        var after = JsonDocument.Parse(whole[2]).RootElement.GetProperty("cursor").GetString();
        Assert.Equal(whole[3..6], await EdgesAsync(new { text = "路灯", first = 3, after }));   // scores and cursors too
        Assert.NotEqual(whole, await EdgesAsync(new { text = "路灯", first = 6 }));
    }

    [Fact]
    public async Task Pages_follow_each_other_to_the_end_without_gap_or_repetition()
    {
        var (found, after) = (new List<string>(), (string?)null);
        for (var more = true; more;)
        {
            var search = await AskAsync(new { text = "路灯", first = 4, after });
            found.AddRange(Edges(search).Select(IdOf));
            after = Edges(search)[^1].GetProperty("cursor").GetString();
            more = search.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean();
        }

        Assert.Equal((await FindAsync("路灯", first: 100)).Order(), found.Order());
        Assert.Equal(found.Count, found.Distinct().Count());
    }

    [Fact]
    public async Task A_cursor_of_another_search_is_refused()
    {
        var cursor = Edges(await AskAsync(new { text = "路灯", first = 1 }))[0].GetProperty("cursor").GetString();
        foreach (var other in new object[] { new { text = "路灯不", after = cursor }, new { text = "路灯", types = new[] { "ISSUE" }, after = cursor }, new { text = "路灯", after = cursor![..^2] } })
            Assert.Contains("INVALID_CURSOR", (await fixture.AskAsync(Query, JsonSerializer.Serialize(other))).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("query($text: String!, $types: [SearchType!]) { search(text: $text, types: $types, first: 100) { nodes { ... on Node { id } } } }", "[\"ISSUE\", \"AREA\"]")]
    [InlineData("query($text: String!) { search(text: $text, types: [ISSUE, AREA], first: 100) { nodes { ... on Node { id } } } }", "null")]
    public async Task Types_leave_out_the_others(string query, string types)
    {
        var (_, body) = await fixture.AskAsync(query, $"{{\"text\": \"路灯\", \"types\": {types}}}");
        var found = JsonDocument.Parse(body).RootElement.GetProperty("data").GetProperty("search").GetProperty("nodes").EnumerateArray().Select(n => TypeOf(n.GetProperty("id").GetString()!)).Distinct();
        Assert.Contains("Issue", found);
        Assert.DoesNotContain(found, t => t is "Organisation" or "Service" or "Facility" or "Category");
    }

    [Fact]
    public async Task A_scope_keeps_what_lies_in_it()
    {
        var rows = fixture.Naive.Rows;
        var area = rows.All(rows.Catalog.ScopeEntity!).First(a => rows.TypeOf(a).Name == "District");
        var within = NaiveValues.Id("District", NaiveRows.KeyOf(area));
        var expected = rows.Catalog.Entities.Values.Where(e => e.Search is not null && e.Scopes.Count > 0)
            .SelectMany(e => rows.Visible(e).Where(r => NaiveRows.LiesIn(r, NaiveRows.KeyOf(area)) && NaiveSearch.Finds(e, r, "路灯"))).Select(r => NaiveValues.Id(rows.TypeOf(r).Name, NaiveRows.KeyOf(r)));
        Assert.Equal(expected.Order(), Edges(await AskAsync(new { text = "路灯", within, first = 100 })).Select(IdOf).Order());
    }

    /// <summary>The plan is the same object: what differs between the texts is a parameter.</summary>
    [Fact]
    public async Task Plans_do_not_grow_with_texts()
    {
        async Task<object> PlanAsync(string text) => (await fixture.Graph.Pipeline.ExplainAsync(new OperationRequest { Query = Query, Variables = JsonSerializer.SerializeToUtf8Bytes(new { text }) }, CancellationToken.None)).Plan;
        Assert.Same(await PlanAsync("路灯"), await PlanAsync("another 文本 of 4 terms"));
        Assert.Same(await PlanAsync("路灯"), await PlanAsync(""));
    }

    [Fact]
    public async Task What_a_viewer_may_not_see_changes_no_answer()
    {
        const string Secret = "未公开的特别事项";
        string[] texts = ["路灯", "灯", "a", Secret, "JN-2026"];
        async Task<string> AnswersAsync() => string.Join('\n', await Task.WhenAll(texts.Select(async text =>
            (await fixture.AskAsync("query($text: String!) { search(text: $text, first: 100) { totalCount nodes { ... on Node { id } } } issues(search: $text) { totalCount nodes { id } } }", JsonSerializer.Serialize(new { text }))).Body)));
        var before = await AnswersAsync();
        await fixture.Database.ExecuteAsync($"update issues set title = '{Secret} 路灯 a', description = null, reported_at = '2026-11-01' where visibility = 'PRIVATE'");
        await fixture.Database.ExecuteAsync($"update people set name = '{Secret}', address = '路灯 a'");
        Assert.Equal(before, await AnswersAsync());
    }

    private async Task<List<string>> FindAsync(string text, int first) => [.. Edges(await AskAsync(new { text, first })).Select(IdOf)];

    private async Task<JsonElement> AskAsync(object variables)
    {
        var (_, body) = await fixture.AskAsync(Query, JsonSerializer.Serialize(variables));
        return JsonDocument.Parse(body).RootElement.TryGetProperty("data", out var data) ? data.GetProperty("search") : throw new InvalidOperationException(body);
    }

    private static List<JsonElement> Edges(JsonElement search) => [.. search.GetProperty("edges").EnumerateArray()];

    private static string IdOf(JsonElement edge) => edge.GetProperty("node").GetProperty("id").GetString()!;

    /// <summary>A month goes by each time it is looked at.</summary>
    private sealed class HastyClock : TimeProvider
    {
        private int _months;

        public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 7, 1, 0, 0, 0, TimeSpan.Zero).AddMonths(_months++);
    }

    private string TypeOf(string id) => NodeId.TryParse(id, fixture.Graph.Model.Catalog, out var node) ? node.Value.Type.Name : "";
}

using System.Text.Json;
using GovernanceGraph.Engine;
using GovernanceGraph.IntegrationTests.Engine.Seed;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Engine.Differential;

/// <summary>Pages laid end to end are the whole list, whichever way one walks, for every kind of order.</summary>
public sealed class PagingTests(GraphFixture fixture) : IClassFixture<GraphFixture>
{
    public static TheoryData<string, string> Lists => new()
    {
        { "issues", "" },
        { "issues", "order: [{reportedAt: ASC}]" },
        { "issues", "within: $area, order: [{dueAt: ASC}]" },
        { "issues", "within: $area, order: [{dueAt: DESC}, {title: ASC}]" },
        { "issues", "within: $area, order: [{rating: DESC}, {title: ASC}, {closedAt: DESC}]" },
        { "issues", "within: $area, order: [{responsible: {name: ASC}}, {priority: DESC}]" },
        { "issues", "within: $area, order: [{mergedInto: {title: DESC}}]" },
        { "issues", "within: $area, order: [{responsible: {parent: {level: DESC}}}, {area: {code: ASC}}]" },
        { "issues", "within: $area, where: {or: [{status: {eq: OPEN}}, {rating: {ngt: 2}}]}" },
        { "organisations", "order: [{id: DESC}]" },
        { "organisations", "order: [{name: DESC}]" },
        { "facilities", "" },
        { "issues", "near: {point: {longitude: 117.2, latitude: 36.65}, metres: 5000}" },
        { "services", "within: $area, order: [{fee: ASC}, {legalTimeLimitDays: DESC}]" },
        { "services", "within: $area, order: [{fee: DESC}]" },
        { "memberships", "" },
        { "volunteers", "order: [{hours: ASC}]" },
        { "skills", "order: [{name: ASC}]" },
        { "categories", "" },
        { "categories", "order: [{active: DESC}, {nameEn: ASC}, {parent: {nameEn: DESC}}]" },
        { "areas", "" },
        { "areas", "within: $area, order: [{validTo: DESC}, {validFrom: ASC}]" },
        { "areas", "within: $area, order: [{households: ASC}]" },
        { "grids", "" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Pages_laid_end_to_end_are_the_list(string field, string arguments)
    {
        arguments = arguments.Replace("$area", $"\"{await RootAsync()}\"");
        var whole = await PageAsync(field, arguments, "first: 100");
        if (field is "memberships" or "volunteers") Assert.Equal(whole.Total, (whole.Keys.Count + 2) / 5 * 5);   // people
        else Assert.Equal(whole.Total, whole.Keys.Count);
        Assert.False(whole.HasNext || whole.HasPrevious);
        foreach (var size in new[] { 1, 3, 7 })
        {
            Assert.Equal(whole.Keys, await WalkAsync(field, arguments, size, forwards: true));
            Assert.Equal(whole.Keys, await WalkAsync(field, arguments, size, forwards: false));
        }
    }

    [Fact]
    public async Task After_and_before_together_cut_out_what_lies_between()
    {
        var all = await PageAsync("skills", "", "first: 100");
        var between = await PageAsync("skills", "", $"first: 100, after: \"{all.Cursors[0]}\", before: \"{all.Cursors[^1]}\"");
        Assert.Equal(all.Keys.Skip(1).SkipLast(1), between.Keys);
        var backwards = await PageAsync("skills", "", $"last: 2, after: \"{all.Cursors[0]}\", before: \"{all.Cursors[^1]}\"");
        Assert.Equal(all.Keys.Skip(1).SkipLast(1).TakeLast(2), backwards.Keys);
    }

    [Theory]
    [InlineData("order: [{name: ASC}]", "order: [{name: DESC}]")]
    [InlineData("", "order: [{name: ASC}]")]
    [InlineData("where: {code: {neq: \"1\"}}", "where: {code: {neq: \"2\"}}")]
    [InlineData("where: {code: {neq: \"1\"}}", "")]
    public async Task A_cursor_of_one_list_is_refused_by_another(string one, string other)
    {
        var cursor = (await PageAsync("skills", one, "first: 1")).Cursors[0];
        var before = fixture.Graph.Runner.Statements;
        var (outcome, body) = await fixture.AskAsync($"{{ skills(first: 1, after: \"{cursor}\", {other}) {{ nodes {{ id }} }} }}");
        Assert.Equal((Outcome.Refused, before), (outcome, fixture.Graph.Runner.Statements));
        Assert.Contains("INVALID_CURSOR", body, StringComparison.Ordinal);
    }

    /// <summary>Every character of a cursor counts, but for the padding bits of the last.</summary>
    [Fact]
    public async Task A_changed_cursor_is_refused()
    {
        var cursor = (await PageAsync("skills", "", "first: 1")).Cursors[0];
        for (var i = 0; i < cursor.Length - 1; i++)
        {
            var changed = cursor[..i] + (cursor[i] == 'A' ? 'B' : 'A') + cursor[(i + 1)..];
            var (outcome, body) = await fixture.AskAsync("query($after: String) { skills(after: $after) { nodes { id } } }", $"{{\"after\": \"{changed}\"}}");
            Assert.True(outcome == Outcome.Refused && body.Contains("INVALID_CURSOR", StringComparison.Ordinal), $"{changed}: {body}");
        }
    }

    private async Task<List<string>> WalkAsync(string field, string arguments, int size, bool forwards)
    {
        var found = new List<string>();
        for (string? cursor = null; ;)
        {
            var page = await PageAsync(field, arguments, forwards ? $"first: {size}, after: {Quoted(cursor)}" : $"last: {size}, before: {Quoted(cursor)}");
            found.InsertRange(forwards ? found.Count : 0, page.Keys);
            if (!(forwards ? page.HasNext : page.HasPrevious)) return found;
            Assert.Equal(size, page.Keys.Count);
            cursor = forwards ? page.End : page.Start;
        }
    }

    private async Task<Page> PageAsync(string field, string arguments, string page)
    {
        var (outcome, body) = await fixture.AskAsync($"{{ {field}({page}, {arguments}) {{ edges {{ cursor node {{ id }} }} totalCount pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}");
        Assert.True(outcome == Outcome.Answered, body);
        using var answer = JsonDocument.Parse(body);
        var list = answer.RootElement.GetProperty("data").GetProperty(field);
        var (edges, info) = (list.GetProperty("edges").EnumerateArray().ToList(), list.GetProperty("pageInfo"));
        return new Page(
            [.. edges.Select(e => e.GetProperty("node").GetProperty("id").GetString()!)],
            [.. edges.Select(e => e.GetProperty("cursor").GetString()!)],
            list.GetProperty("totalCount").GetInt32(),
            info.GetProperty("hasNextPage").GetBoolean(),
            info.GetProperty("hasPreviousPage").GetBoolean(),
            info.GetProperty("startCursor").GetString(),
            info.GetProperty("endCursor").GetString());
    }

    private async Task<string> RootAsync()
    {
        using var answer = JsonDocument.Parse((await fixture.AskAsync("{ areas(where: {code: {eq: \"370000\"}}) { nodes { id } } }")).Body);
        return answer.RootElement.GetProperty("data").GetProperty("areas").GetProperty("nodes")[0].GetProperty("id").GetString()!;
    }

    private static string Quoted(string? text) => text is null ? "null" : $"\"{text}\"";

    private sealed record Page(List<string> Keys, List<string> Cursors, int Total, bool HasNext, bool HasPrevious, string? Start, string? End);
}

using System.Globalization;
using System.Text.Json;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.IntegrationTests.Engine.Seed;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Engine.Searching;

/// <summary>A table with more rows than a search looks at: rare texts are found wherever they are, of frequent ones the newest, none by a scan.</summary>
public sealed class BoundedSearchTests(BoundedSearchTests.ManyIssues fixture) : IClassFixture<BoundedSearchTests.ManyIssues>
{
    private const string Query = "query($text: String!, $after: String) { search(text: $text, types: [ISSUE], first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ... on Issue { code } } } }";

    [Fact]
    public async Task A_rare_text_is_found_among_the_oldest_rows() => Assert.Equal(["BULK-00001"], await FindAsync("独一无二"));

    [Fact]
    public async Task All_of_the_less_rare_are_found_each_once()
    {
        var found = await FindAsync("偶见");
        Assert.Equal(Enumerable.Range(1, ManyIssues.Count).Where(n => n % 100 == 0).Select(ManyIssues.Code).Order(), found.Order());
    }

    [Fact]
    public async Task Of_a_frequent_text_the_newest_are_ranked()
    {
        var found = await FindAsync("常见");
        Assert.Equal(SearchFinds.Most, found.Count);
        Assert.Equal(Enumerable.Range(0, found.Count).Select(n => ManyIssues.Code(ManyIssues.Count - n)), found);   // all fit alike: the newest first
    }

    [Theory]
    [InlineData("query($text: String!) { search(text: $text, types: [ISSUE]) { totalCount } }")]
    [InlineData("query($text: String!) { issues(search: $text) { nodes { code } } }")]
    public async Task The_index_finds_it(string query)
    {
        var (plan, values) = await fixture.Graph.Graph.Pipeline.ExplainAsync(new OperationRequest { Query = query, Variables = JsonSerializer.SerializeToUtf8Bytes(new { text = "独一无二" }) }, CancellationToken.None);
        var lines = await fixture.Graph.Graph.Runner.ExplainAsync(plan, values, analyze: false, CancellationToken.None);
        Assert.Contains(lines, l => l.Contains("Bitmap Index Scan on ix_issues_search", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, l => l.Contains("Seq Scan on issues", StringComparison.Ordinal));
    }

    private async Task<List<string>> FindAsync(string text)
    {
        var (found, after) = (new List<string>(), (string?)null);
        for (var more = true; more;)
        {
            var (_, body) = await fixture.Graph.AskAsync(Query, JsonSerializer.Serialize(new { text, after }));
            var search = JsonDocument.Parse(body).RootElement.GetProperty("data").GetProperty("search");
            found.AddRange(search.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("code").GetString()!));
            after = search.GetProperty("pageInfo").GetProperty("endCursor").GetString();
            more = search.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean();
            Assert.Equal(search.GetProperty("totalCount").GetInt32(), more ? search.GetProperty("totalCount").GetInt32() : found.Count);
        }

        return found;
    }

    /// <summary>The seeded rows and more issues than a search looks at, the last of them the newest.</summary>
    public sealed class ManyIssues : IAsyncLifetime
    {
        public const int Count = SearchFinds.Newest + 3_000;

        public GraphFixture Graph { get; } = new();

        public static string Code(int number) => "BULK-" + number.ToString("00000", CultureInfo.InvariantCulture);

        public async Task InitializeAsync()
        {
            await Graph.InitializeAsync();
            await using (var context = Graph.Database.Context())
            {
                var area = context.Areas.First().Id;
                context.AddRange(Enumerable.Range(1, Count).Select(n => new Issue
                {
                    Id = Keys.Of<Issue>(1_000 + n),
                    Code = Code(n),
                    Title = "常见事项",
                    Description = n == 1 ? "独一无二" : n % 100 == 0 ? "偶见" : null,
                    CategoryId = Keys.Of<Category>(1),
                    State = IssueState.InProgress,
                    Status = IssueStates.StatusOf(IssueState.InProgress),
                    Visibility = IssueVisibility.Public,
                    ReportedAt = new DateTime(2011, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddHours(n),
                    AreaId = area,
                }));
                await context.SaveChangesAsync();
            }

            await Graph.Database.ExecuteAsync("analyze issues");
        }

        public Task DisposeAsync() => Graph.DisposeAsync();
    }
}

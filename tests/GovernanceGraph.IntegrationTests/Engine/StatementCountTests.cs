using System.Diagnostics;
using GovernanceGraph.Engine;
using GovernanceGraph.IntegrationTests.Engine.Seed;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Engine;

/// <summary>A read is one statement, whatever it asks for; a refused request is none. Counted by the engine and, independently, by what Npgsql sent.</summary>
public sealed class StatementCountTests(GraphFixture fixture) : IClassFixture<GraphFixture>
{
    private const string Area = "Q2l0eTpi8248AABwAIAArQAAAAAC";

    [Theory]
    [InlineData("{ issues { nodes { title area { name parent { name } } events { nodes { kind actor { name { value } } } totalCount } } totalCount pageInfo { endCursor } } }")]
    [InlineData("{ a: areas { nodes { ancestors { name } ... on Grid { grids { nodes { name } } } issues { totalCount } } } b: skills { nodes { volunteers { nodes { person { volunteer { hours } } } } } } c: organisations { totalCount } }")]
    [InlineData("{ areaAt(point: { longitude: 100.5, latitude: 30.5 }) { name } }")]
    [InlineData("{ issues(within: \"" + Area + "\", where: { area: { name: { contains: \"a\" } } }) { nodes { id } } }")]
    [InlineData("{ __typename skills { nodes { code } } __schema { queryType { name } } }")]
    public async Task A_read_is_one_statement(string query) => Assert.Equal((Outcome.Answered, 1, 1), await CountAsync(query));

    [Theory]
    [InlineData("{ __typename }")]
    [InlineData("{ __schema { types { name } } }")]
    [InlineData("{ areaAt(point: { longitude: 0, latitude: 0 }) { name } }")]
    [InlineData("{ nodes(ids: []) { id } }")]
    public async Task What_needs_no_row_sends_nothing(string query) => Assert.Equal((Outcome.Answered, 0, 0), await CountAsync(query));

    [Theory]
    [InlineData("{ node(id: \"nonsense\") { id } }")]
    [InlineData("{ issue(id: \"" + Area + "\") { id } }")]
    [InlineData("{ issue { id } }")]
    [InlineData("{ nodes(ids: [\"x\"]) { id } }")]
    [InlineData("{ issues(within: \"nonsense\") { totalCount } }")]
    [InlineData("{ issues(first: 101) { nodes { id } } }")]
    [InlineData("{ issues(first: -1) { totalCount } }")]
    [InlineData("{ issues(first: 1, last: 1) { totalCount } }")]
    [InlineData("{ issues(after: \"nonsense\") { nodes { id } } }")]
    [InlineData("{ issues(after: \"AgBBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB\") { nodes { id } } }")]
    [InlineData("{ issues(where: { title: { contains: \"a\" } }) { totalCount } }")]
    [InlineData("{ issues { totalCount(atMost: -1) } }")]
    [InlineData("{ issues(within: \"" + Area + "\", where: { title: { eq: \"\\u0000\" } }) { totalCount } }")]
    [InlineData("{ areaAt(point: { longitude: 181, latitude: 0 }) { name } }")]
    [InlineData("query($n: Int!) { issues(first: $n) { totalCount } }")]
    [InlineData("{ unknown }")]
    [InlineData("{")]
    [InlineData("mutation { x }")]
    public async Task A_refused_request_sends_nothing(string query) => Assert.Equal((Outcome.Refused, 0, 0), await CountAsync(query));

    private async Task<(Outcome Outcome, long Counted, int Sent)> CountAsync(string query)
    {
        var (sent, before) = (0, fixture.Graph.Runner.Statements);
        using var asking = new Activity("asking").Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => { if (activity.TraceId == asking.TraceId && IsStatement(activity)) Interlocked.Increment(ref sent); },
        };
        ActivitySource.AddActivityListener(listener);
        var (outcome, _) = await fixture.AskAsync(query);
        return (outcome, fixture.Graph.Runner.Statements - before, sent);
    }

    /// <summary>Not the opening of a connection.</summary>
    private static bool IsStatement(Activity activity) => activity.TagObjects.Any(t => t.Key is "db.statement" or "db.query.text");
}

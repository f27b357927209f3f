using System.Text;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Documents;
using GovernanceGraph.Engine.Gate;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Planning;
using GovernanceGraph.Engine.Values;
using GovernanceGraph.Tests;
using Xunit;

namespace GovernanceGraph.UnitTests.Statements;

/// <summary>What is grouped by is part of a plan's shape, days are not; people are counted as the viewer may count them.</summary>
public sealed class GroupPlanTests
{
    private static readonly PlanningServices Services = new(TestModel.Graph.Schema, TestModel.Graph.Catalog, new CursorCodec(GoldenCase.CursorKey), TestModel.Graph.ScopeLevels, TestModel.Graph.Places, new Clock(TimeProvider.System));
    private static readonly string District = new NodeId(TestModel.Graph.Catalog.FindNodeType("District")!, new Guid("01975100-0000-7000-8000-000000000001")).ToString();

    [Fact]
    public async Task All_days_share_a_plan()
    {
        var operation = await OperationAsync("query($d: ID!, $p: PeriodInput!) { statistics(within: $d, period: $p) { count series(unit: DAY) { count } } }");
        Plan Of(string from, string to) => PlanFor(operation, $$"""{ "d": "{{District}}", "p": { "from": "{{from}}", "to": "{{to}}" } }""");
        Assert.Same(Of("2026-01-01", "2026-01-31"), Of("2025-07-01", "2026-06-30"));
    }

    [Fact]
    public async Task Other_keys_are_another_plan_and_the_same_keys_the_same()
    {
        var operation = await OperationAsync("query($d: ID!, $by: [IssueGroupKey!]!) { issueGroups(within: $d, by: $by) { nodes { count } } }");
        Plan Of(string by) => PlanFor(operation, $$"""{ "d": "{{District}}", "by": [{{by}}] }""");
        Assert.NotSame(Of("\"STATE\""), Of("\"SOURCE\""));
        Assert.NotSame(Of("\"STATE\", \"SOURCE\""), Of("\"SOURCE\", \"STATE\""));
        Assert.Same(Of("\"STATE\", \"REPORTED_MONTH\""), Of("\"STATE\", \"REPORTED_MONTH\""));
        Assert.Contains("group by 1, 2", Of("\"STATE\", \"REPORTED_MONTH\"").Sql, StringComparison.Ordinal);
    }

    /// <summary>The rules of rows stand in the query that is grouped, as in a list.</summary>
    [Fact]
    public async Task Groups_count_the_rows_that_the_viewer_may_see()
    {
        var operation = await OperationAsync($"{{ issueGroups(within: \"{District}\", by: [STATE]) {{ nodes {{ count records {{ nodes {{ code }} }} }} }} }}");
        Assert.Equal(2, PlanFor(operation, "{}").Sql.Split(".visibility = 'PUBLIC'").Length - 1);
        Assert.DoesNotContain("visibility", PlanFor(operation, "{}", Viewer.Everything).Sql, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Small_counts_of_people_are_left_out_in_sql_but_for_those_who_see_everything()
    {
        var operation = await OperationAsync($"{{ volunteerGroups(within: \"{District}\", by: [STATUS]) {{ nodes {{ count suppressed }} }} }}");
        Assert.Contains("case when count(*) >= 5 then (count(*) + 2) / 5 * 5 end", PlanFor(operation, "{}").Sql, StringComparison.Ordinal);
        Assert.DoesNotContain(">= 5", PlanFor(operation, "{}", Viewer.Everything).Sql, StringComparison.Ordinal);
    }

    private static Plan PlanFor(PreparedOperation operation, string variables, Viewer? viewer = null) =>
        operation.PlanFor(new RequestValues(new VariableCoercion(Services.Catalog).Coerce(operation.Variables, Encoding.UTF8.GetBytes(variables))) { Viewer = viewer ?? Viewer.Anonymous });

    private static async Task<PreparedOperation> OperationAsync(string query) =>
        (await new DocumentStore(Services, new DocumentGate(new GateLimits()), new DocumentCache(10, 1_000_000)).GetAsync(query, CancellationToken.None)).Operation(null);
}

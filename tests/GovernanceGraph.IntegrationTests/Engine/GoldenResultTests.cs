using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.IntegrationTests.Engine.Differential;
using GovernanceGraph.IntegrationTests.Engine.Seed;
using GovernanceGraph.Tests;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Engine;

/// <summary>Every case of <c>tests/cases</c> answers as its <c>result.json</c> says, and (where it has no cursors) as the naive executor does.</summary>
public sealed class GoldenResultTests(GraphFixture fixture) : IClassFixture<GraphFixture>
{
    public static TheoryData<string> Cases => [.. GoldenCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_case_answers_as_kept(string name)
    {
        var golden = new GoldenCase(name);
        var (outcome, body) = await fixture.AskAsync(golden.Query, golden.Variables, viewer: golden.Viewer);
        Assert.True(outcome == Outcome.Answered, body);
        golden.CheckResult(body);
        if (golden.Query.Contains("search(", StringComparison.Ordinal) || !fixture.Naive.Knows(golden.Query)) return;   // the naive executor neither ranks nor counts groups
        if (golden.Viewer.Kind != ViewerKind.Anonymous) return;   // and knows no other viewer
        if (!golden.Variables.Contains("\"after\"", StringComparison.Ordinal) && !golden.Variables.Contains("\"before\"", StringComparison.Ordinal))
            Assert.Null(Differences.Between(body, await fixture.Naive.AskAsync(golden.Query, golden.Variables)).First);
    }
}

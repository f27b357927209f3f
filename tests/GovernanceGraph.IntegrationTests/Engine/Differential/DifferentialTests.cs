using CsCheck;
using GovernanceGraph.Engine;
using GovernanceGraph.IntegrationTests.Engine.Differential.Operations;
using GovernanceGraph.IntegrationTests.Engine.Seed;
using Xunit;
using Xunit.Abstractions;

namespace GovernanceGraph.IntegrationTests.Engine.Differential;

/// <summary>The engine and the naive executor answer thousands of random operations alike, and go on alike from any cursor.</summary>
public sealed class DifferentialTests(GraphFixture fixture, ITestOutputHelper output) : IClassFixture<GraphFixture>
{
    private const int MaxFollowedPages = 2;

    /// <summary>Refusals that a random operation may run into (5.3.2: one response key for fields of two types); all others are faults.</summary>
    private static readonly string[] Refusals = ["NO_INDEXED_FILTER", "COST_EXCEEDED", "COUNT_OF_PEOPLE_REFUSED", "\"limit\":\"tables\"", "\"limit\":\"filterTerms\"", "\"limit\":\"filterDepth\"", "\"limit\":\"variablesDepth\"", "\"limit\":\"valueDepth\"", "\"rule\":\"5.3.2\""];

    private int _answered;
    private int _refused;

    /// <summary>How many operations are tried: <c>GG_DIFFERENTIAL_OPERATIONS</c>, 2,000 by default. <c>CsCheck_Seed</c> replays a failure.</summary>
    private static long Iterations => long.TryParse(Environment.GetEnvironmentVariable("GG_DIFFERENTIAL_OPERATIONS"), out var count) ? count : 2_000;

    [Fact]
    public async Task The_engine_answers_as_a_resolver_per_field_would()
    {
        await new OperationGen(fixture.Naive).SampleAsync(async operation => await CompareAsync(operation), iter: Iterations, threads: 2, print: Print, writeLine: output.WriteLine);
        output.WriteLine($"{_answered} answered, {_refused} refused");
        Assert.True(_answered > 3 * _refused, $"Too many random operations are refused to test much: {_refused}, and {_answered} answered.");
    }

    private async Task CompareAsync(Selection operation)
    {
        for (var page = 0; page <= MaxFollowedPages; page++)
        {
            var (query, variables) = OperationWriter.Write(operation, Spelling.AsGenerated);
            var (outcome, engine) = await fixture.AskAsync(query, variables);
            if (outcome == Outcome.Refused && Refusals.Any(engine.Contains))
            {
                Interlocked.Increment(ref _refused);
                return;
            }

            if (outcome != Outcome.Answered) throw new InvalidOperationException($"{engine}\n\n{query}\n{variables}");
            var naive = await fixture.Naive.AskAsync(Follow(query), Follow(variables));
            var differences = Differences.Between(engine, naive);
            if (differences.First is { } first) throw new InvalidOperationException($"{first}\n\n{query}\n{variables}\n\n{await StatementAsync(query, variables)}");
            Interlocked.Increment(ref _answered);
            if (!Cursors.TryFollow(operation, differences.Cursors, page)) return;
        }
    }

    private static string Follow(string text) => Cursors.ToNaive(text);

    private async Task<string> StatementAsync(string query, string variables) =>
        (await fixture.Graph.Pipeline.ExplainAsync(new OperationRequest { Query = query, Variables = System.Text.Encoding.UTF8.GetBytes(variables) }, CancellationToken.None)).Item1.Sql;

    private static string Print(Selection operation)
    {
        var (query, variables) = OperationWriter.Write(operation, Spelling.AsGenerated);
        return $"{query}\n{variables}";
    }
}

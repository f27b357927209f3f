using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.IntegrationTests.Access.Swapping;
using GovernanceGraph.IntegrationTests.Access.Walking;
using Xunit;
using Xunit.Abstractions;

namespace GovernanceGraph.IntegrationTests.Access;

/// <summary>
/// No answer depends on what its reader may not see: hidden values are changed in the database, and every answer stays as it was, byte for byte, whichever clause tried to find them out.
/// Counts of people over fixed cuts are told rounded, hidden ones among them: <see cref="SmallGroupTests"/>.
/// </summary>
public sealed class SwapTests(AccessFixture fixture, ITestOutputHelper output) : IClassFixture<AccessFixture>
{
    /// <summary>Root fields in one operation.</summary>
    private const int Together = 10;

    [Theory]
    [InlineData("anonymous")]
    [InlineData("community-staff-B")]
    public async Task Hidden_values_change_no_answer(string viewer)
    {
        var (differing, asked) = await DifferingAsync(Viewers.Of(viewer), Viewers.Of(viewer));
        Assert.True(differing.Count == 0, $"{differing.Count} of {asked} answers tell {viewer} of what is hidden:\n{string.Join('\n', differing.Take(5).Select(d => $"{d.Query}\n  {d.Before}\n  {d.After}"))}");
    }

    /// <summary>The same questions and changes, asked by one whom no rule holds back, find values out by every clause: the test sees what it looks for.</summary>
    [Fact]
    public async Task Without_rules_every_clause_finds_them_out()
    {
        var (differing, asked) = await DifferingAsync(Viewer.Anonymous, Viewer.Everything);
        var byClause = differing.GroupBy(d => d.Clause).ToDictionary(g => g.Key, g => g.Count());
        output.WriteLine($"{differing.Count} of {asked}: {string.Join(", ", byClause.Select(c => $"{c.Key} {c.Value}"))}");
        Assert.Empty(new[] { "walk", "where", "order", "near", "search", "groups", "figures", "lookup" }.Except(byClause.Keys));
    }

    /// <param name="hiddenFrom">Whose hidden values are changed.</param>
    /// <param name="asker">Who asks.</param>
    private async Task<(List<(string Clause, string Query, string Before, string After)> Differing, int Asked)> DifferingAsync(Viewer hiddenFrom, Viewer asker)
    {
        await using var context = fixture.Database.Context();
        var cells = HiddenCells.Of(fixture, context.Model, await Walk.AsAsync(fixture, hiddenFrom), await Walk.AsAsync(fixture, Viewer.Everything));
        var swap = new Swap(fixture.Database.ConnectionString, cells);
        await swap.RehearseAsync();
        var questions = await AnswerableAsync(asker, [.. new Questions(fixture, swap.Guesses).All().Distinct()]);
        var (before, walkBefore) = (await AnswersAsync(asker, questions), await Walk.AsAsync(fixture, asker));
        await swap.ApplyAsync();
        var (after, walkAfter) = (await AnswersAsync(asker, questions), await Walk.AsAsync(fixture, asker));
        var all = questions.Select((q, i) => (q.Clause, q.Query, Before: before[i], After: after[i])).Concat(walkBefore.Bodies.Zip(walkAfter.Bodies, (b, a) => (Clause: "walk", Query: "walk", Before: b, After: a))).ToList();
        output.WriteLine($"{swap.Changed.Count} of {cells.Count} hidden values changed, {swap.Changed.Select(c => (c.Entity.Name, c.Column.Name)).Distinct().Count()} columns of {swap.Changed.Select(c => c.Entity.Name).Distinct().Count()} tables; {all.Count} operations of up to {Together} fields; not changed: {string.Join(' ', cells.Except(swap.Changed).Select(c => $"{c.Entity.Name}.{c.Column.Name}").Distinct())}");
        Assert.Contains(swap.Changed, c => c.Entity.Name == nameof(Issue) && c.Column.Name == nameof(Issue.ReporterId));
        Assert.Contains(swap.Changed, c => c.Entity.Name == nameof(Issue) && c.Column.Name == nameof(Issue.Longitude));
        return ([.. all.Where(a => a.Before != a.After)], all.Count);
    }

    /// <summary>Operations of several fields each; fields that are refused to the asker stand alone, and must be refused afterwards, too.</summary>
    private async Task<List<(string Clause, string Query)>> AnswerableAsync(Viewer asker, List<(string Clause, string Field)> fields)
    {
        var operations = new List<(string, string)>();
        foreach (var clause in fields.GroupBy(f => f.Clause))
            foreach (var chunk in clause.Chunk(Together))
            {
                var query = Operation(chunk.Select(c => c.Field));
                if ((await fixture.AskAsync(asker, query)).Outcome == Outcome.Answered) operations.Add((clause.Key, query));
                else foreach (var (_, field) in chunk) operations.Add((clause.Key, Operation([field])));
            }

        return operations;
    }

    private static string Operation(IEnumerable<string> fields) => $"{{ {string.Join(' ', fields.Select((f, i) => $"f{i}: {f}"))} }}";

    private async Task<List<string>> AnswersAsync(Viewer asker, List<(string Clause, string Query)> questions)
    {
        var answers = new List<string>();
        foreach (var (_, query) in questions)
        {
            var (outcome, body) = await fixture.AskAsync(asker, query);
            Assert.True(outcome is Outcome.Answered or Outcome.Refused, $"{query}\n{body}");
            answers.Add(body);
        }

        return answers;
    }
}

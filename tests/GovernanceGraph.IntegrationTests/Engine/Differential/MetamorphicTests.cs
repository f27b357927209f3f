using System.Text.Json;
using CsCheck;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.IntegrationTests.Engine.Differential.Operations;
using GovernanceGraph.IntegrationTests.Engine.Seed;
using GraphQL;
using GraphQL.Types;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Engine.Differential;

/// <summary>Laws that hold between answers of the engine itself.</summary>
public sealed class MetamorphicTests(GraphFixture fixture) : IClassFixture<GraphFixture>
{
    private static long Iterations => long.TryParse(Environment.GetEnvironmentVariable("GG_DIFFERENTIAL_OPERATIONS"), out var count) ? count / 4 : 500;

    // ---- spellings --------------------------------------------------------------------------------------------------

    [Fact]
    public Task Literals_and_variables_mean_the_same() => SameAsync(new Spelling(Variables: false), new Spelling(Variables: true));

    [Fact]
    public Task Inline_and_named_fragments_mean_the_same() => SameAsync(new Spelling(Fragments: false), new Spelling(Fragments: true));

    [Fact]
    public Task What_skip_and_include_leave_out_might_as_well_not_be_written() => SameAsync(Spelling.AsGenerated, new Spelling(Conditions: false));

    private async Task SameAsync(Spelling one, Spelling other) =>
        await new OperationGen(fixture.Naive).SampleAsync(async operation =>
        {
            if (!HasSelections(operation)) return;
            var (left, right) = (OperationWriter.Write(operation, one), OperationWriter.Write(operation, other));
            var (first, second) = (await fixture.AskAsync(left.Query, left.Variables), await fixture.AskAsync(right.Query, right.Variables));
            if (first.Outcome != Outcome.Answered || second.Outcome != Outcome.Answered) return;   // limits count what is written
            Assert.True(first.Body == second.Body, $"{left}\n{first.Body}\n\n{right}\n{second.Body}");
        }, iter: Iterations, threads: 2);

    /// <summary>A set whose selections are all left out cannot be written without them.</summary>
    private static bool HasSelections(Selection selection) =>
        selection.Children.Count == 0 || (selection.Children.Exists(c => c.Condition is not { } k || k.Value != k.IsSkip) && selection.Children.TrueForAll(HasSelections));

    // ---- filters ----------------------------------------------------------------------------------------------------

    /// <summary>A filter and its negation share out the rows; twice negated it is itself; and, or, {} follow Boolean algebra.</summary>
    [Fact]
    public async Task Filters_obey_the_laws_of_logic() =>
        await new FilterGen(fixture.Naive).SampleAsync(async sample =>
        {
            var (field, filter, other) = (sample.Field, sample.Filter, sample.Other);
            var counts = await CountsAsync(field, "{}", filter, $"{{not: {filter}}}", $"{{not: {{not: {filter}}}}}", $"{{and: [{filter}, {other}]}}", $"{{or: [{filter}, {other}]}}", other, $"{{not: {{and: [{{not: {filter}}}, {{not: {other}}}]}}}}");
            if (counts is not [var all, var some, var rest, var again, var both, var either, var others, var deMorgan]) return;
            Assert.Equal(all, some + rest);
            Assert.Equal(some, again);
            Assert.Equal(some + others, both + either);
            Assert.Equal(either, deMorgan);
        }, iter: Iterations, threads: 2);

    [Theory]
    [InlineData("title", "eq", "\"a\"")]
    [InlineData("description", "eq", "null")]
    [InlineData("description", "in", "[\"a\", null]")]
    [InlineData("description", "in", "[]")]
    [InlineData("description", "contains", "\"灯\"")]
    [InlineData("description", "startsWith", "\"\"")]
    [InlineData("description", "endsWith", "\"_\"")]
    [InlineData("description", "containsAnyCase", "\"A\"")]
    [InlineData("description", "contains", "null")]
    [InlineData("rating", "gt", "3")]
    [InlineData("rating", "gte", "3")]
    [InlineData("rating", "lt", "3")]
    [InlineData("rating", "lte", "40000")]
    [InlineData("dueAt", "lt", "\"2026-06-30T04:15:00Z\"")]
    [InlineData("state", "in", "[CLOSED, MERGED]")]
    public async Task Every_complement_is_exact(string field, string operation, string operand)
    {
        var complement = operation == "eq" ? "neq" : "n" + operation;
        var counts = await CountsAsync("issues", "{}", $"{{{field}: {{{operation}: {operand}}}}}", $"{{{field}: {{{complement}: {operand}}}}}");
        Assert.Equal(counts[0], counts[1] + counts[2]);
    }

    [Fact]
    public async Task What_tests_nothing_filters_nothing() =>
        Assert.Single((await CountsAsync("organisations", "null", "{}", "{name: {}}", "{name: null}", "{parent: {}}", "{parent: {name: {}}}", "{parent: {and: []}}", "{and: []}", "{or: []}", "{or: [{}]}", "{and: [{}, {}]}", "{services: {}}")).Distinct());

    [Fact]
    public async Task A_test_of_a_referenced_objects_id_is_false_without_an_object()
    {
        const string Unknown = "T3JnYW5pc2F0aW9uOgAAAAAAAHAAgAAAAAAAAAA=";
        var counts = await CountsAsync("organisations", "{}", "{parent: null}", $"{{parent: {{id: {{neq: \"{Unknown}\"}}}}}}", $"{{parent: {{id: {{neq: \"{Unknown}\"}}, name: {{neq: \"?\"}}}}}}", "{parent: {id: {eq: null}}}");
        Assert.Equal(counts[0] - counts[1], counts[2]);
        Assert.Equal(counts[2], counts[3]);
        Assert.Equal(0, counts[4]);
    }

    private async Task<List<int>> CountsAsync(string field, params string[] filters)
    {
        var area = await RootAreaAsync();
        var scope = Takes(field, "within") ? $"within: \"{area}\", " : "";
        var (outcome, body) = await fixture.AskAsync($"{{{string.Concat(filters.Select((f, i) => $" c{i}: {field}({scope}where: {f}) {{ totalCount }}"))} }}", viewer: Viewer.Everything);   // everybody else is not told counts of people with a filter
        if (outcome == Outcome.Refused && (body.Contains("LIMIT_EXCEEDED", StringComparison.Ordinal) || body.Contains("NO_INDEXED_FILTER", StringComparison.Ordinal))) return [];
        Assert.True(outcome == Outcome.Answered, body);
        using var answer = JsonDocument.Parse(body);
        return [.. answer.RootElement.GetProperty("data").EnumerateObject().Select(p => p.Value.GetProperty("totalCount").GetInt32())];
    }

    private bool Takes(string field, string argument) => fixture.Graph.Model.Schema.Query!.GetField(field)!.Arguments!.Find(argument) is not null;

    private async Task<string> RootAreaAsync()
    {
        using var answer = JsonDocument.Parse((await fixture.AskAsync("{ areas(where: {level: {eq: PROVINCE}}, order: {residents: DESC}, first: 1) { nodes { id } } }")).Body);
        return answer.RootElement.GetProperty("data").GetProperty("areas").GetProperty("nodes")[0].GetProperty("id").GetString()!;
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using GovernanceGraph.Engine;
using GovernanceGraph.IntegrationTests.Access.Seed;
using Npgsql;
using Xunit;
using Xunit.Abstractions;

namespace GovernanceGraph.IntegrationTests.Access;

/// <summary>Whatever a text says, it is a value: it never stands in a statement, makes no statement fail, finds no row that it does not name, and puts nobody to sleep.</summary>
[Collection(AccessCollection.Name)]
public sealed class InjectionTests(AccessFixture fixture, ITestOutputHelper output)
{
    /// <summary>Stands in every payload, so that it can be looked for in statements.</summary>
    private const string Mark = "zq7x";

    /// <summary>Slots that take a text as a variable: the document stays the same, only the value changes.</summary>
    private static readonly (string Slot, string Query)[] Texts =
    [
        .. new[] { "eq", "neq", "contains", "ncontains", "startsWith", "nstartsWith", "endsWith", "nendsWith", "containsAnyCase" }.Select(o => ($"where {o}", $"query($v: String) {{ issues(within: $IN, where: {{ title: {{ {o}: $v }} }}) {{ nodes {{ id }} totalCount }} }}")),
        ("where in", "query($v: String) { issues(within: $IN, where: { title: { in: [$v] } }) { nodes { id } } }"),
        ("nested where", "query($v: String) { issues(within: $IN, where: { events: { some: { note: { contains: $v } } } }) { nodes { id } } }"),
        ("search", "query($v: String!) { search(text: $v) { nodes { __typename } edges { highlights { ranges { start end } } } } }"),
        ("list search", "query($v: String!) { organisations(search: $v) { nodes { id } } }"),
        ("natural key", "query($v: String!) { issue(code: $v) { id } }"),
        ("credit code", "query($v: String!) { organisation(creditCode: $v) { id } }"),
        ("id", "query($v: ID!) { node(id: $v) { id } }"),
        ("ids", "query($v: ID!) { nodes(ids: [$v]) { id } }"),
        ("within", "query($v: ID) { issues(within: $v) { nodes { id } } }"),
        ("cursor", "query($v: String) { issues(after: $v) { nodes { id } } }"),
        ("enum", "query($v: IssueState) { issues(where: { state: { eq: $v } }) { nodes { id } } }"),
        ("direction", "query($v: SortEnumType!) { issues(order: [{ reportedAt: $v }]) { nodes { id } } }"),
        ("group key", "query($v: IssueGroupKey!) { issueGroups(within: $IN, by: [$v]) { nodes { count } } }"),
        ("instant", "query($v: DateTime) { issues(where: { reportedAt: { gt: $v } }) { nodes { id } } }"),
        ("day", "query($v: LocalDate) { issues(asOf: $v) { nodes { id } } }"),
        ("number", "query($v: Int) { issues(first: $v) { nodes { id } } }"),
    ];

    /// <summary>Places in the document itself.</summary>
    private static readonly (string Slot, Func<string, string> Query)[] Documents =
    [
        ("field", p => $"{{ issues {{ nodes {{ {p} }} }} }}"),
        ("alias", p => $"{{ {p}: issues {{ nodes {{ id }} }} }}"),
        ("alias name", p => $"{{ {Name(p)}: issues {{ nodes {{ {Name(p)}: title }} }} }}"),
        ("operation name", p => $"query {Name(p)} {{ issues {{ nodes {{ id }} }} }}"),
        ("variable name", p => $"query(${Name(p)}: Int = 1) {{ issues(first: ${Name(p)}) {{ nodes {{ id }} }} }}"),
        ("operator", p => $"{{ issues(where: {{ title: {{ {p}: \"a\" }} }}) {{ nodes {{ id }} }} }}"),
        ("order field", p => $"{{ issues(order: [{{ {p}: ASC }}]) {{ nodes {{ id }} }} }}"),
        ("filter field", p => $"{{ issues(where: {{ {p}: {{ eq: 1 }} }}) {{ nodes {{ id }} }} }}"),
        ("enum literal", p => $"{{ issues(where: {{ state: {{ eq: {p} }} }}) {{ nodes {{ id }} }} }}"),
        ("block string", p => $"{{ issues(within: \"$IN\", where: {{ title: {{ eq: \"\"\"{p.Replace("\"\"\"", "", StringComparison.Ordinal)} \"\"\" }} }}) {{ nodes {{ id }} }} }}"),
        ("fragment", p => $"{{ issues {{ nodes {{ ...{Name(p)} }} }} }} fragment {Name(p)} on Issue {{ id }}"),
        ("type condition", p => $"{{ search(text: \"a\") {{ nodes {{ ... on {p} {{ id }} }} }} }}"),
        ("directive", p => $"{{ issues @{p} {{ nodes {{ id }} }} }}"),
    ];

    [Fact]
    public async Task No_text_gets_into_a_statement()
    {
        var within = fixture.IdOf(fixture.Graph.Model.Catalog.FindNodeType("Province")!, World.Open);
        var sent = new ConcurrentBag<string>();
        using var listener = Listen(sent);
        var (asked, clock) = (0, Stopwatch.StartNew());
        foreach (var payload in Payloads.All)
        {
            foreach (var (slot, query) in Texts) await AskAsync(slot, query.Replace("$IN", $"\"{within}\"", StringComparison.Ordinal), payload);
            foreach (var (slot, query) in Documents) await AskAsync(slot, query(payload).Replace("$IN", within, StringComparison.Ordinal), null);
        }

        output.WriteLine($"{Payloads.All.Count} payloads × {Texts.Length + Documents.Length} slots: {asked} operations, {sent.Count} statements of {sent.Distinct().Count()} kinds, {clock.Elapsed.TotalSeconds:0.0} s");
        Assert.DoesNotContain(sent, s => s.Contains(Mark, StringComparison.OrdinalIgnoreCase) || s.Contains("pg_sleep", StringComparison.OrdinalIgnoreCase));
        Assert.True(sent.Distinct().Count() < 60, "The statements' text follows the values.");

        async Task AskAsync(string slot, string query, string? value)
        {
            asked++;
            var started = Stopwatch.GetTimestamp();
            var (outcome, body) = await fixture.AskAsync(Viewers.Of("anonymous"), query, value is null ? null : $$"""{"v": {{JsonSerializer.Serialize(value)}}}""");
            Assert.True(outcome is Outcome.Answered or Outcome.Refused, $"{slot}: {value ?? query}\n{body}");
            Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(1), $"{slot} slept: {value ?? query}");
            if (outcome == Outcome.Answered && slot is "where eq" or "where in" or "where contains" or "where startsWith" or "where endsWith" or "where containsAnyCase" or "nested where" or "search" or "list search" or "natural key" or "credit code" or "block string")
                Assert.True(!body.Contains("\"id\":\"", StringComparison.Ordinal) && !body.Contains("__typename", StringComparison.Ordinal), $"{slot} found rows: {value ?? query}\n{body}");
        }
    }

    /// <summary>The wild cards of LIKE and the operators of tsquery mean themselves.</summary>
    [Theory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("%%")]
    [InlineData("Issue%")]
    [InlineData("Issue_itle")]
    [InlineData("\\")]
    [InlineData("\\%")]
    public async Task Wild_cards_mean_themselves(string text)
    {
        var within = fixture.IdOf(fixture.Graph.Model.Catalog.FindNodeType("Province")!, World.Open);
        foreach (var operation in new[] { "contains", "startsWith", "endsWith", "containsAnyCase", "eq" })
        {
            var (outcome, body) = await fixture.AskAsync(Viewers.Of("anonymous"), $"query($v: String) {{ issues(within: \"{within}\", where: {{ title: {{ {operation}: $v }} }}) {{ totalCount }} }}", $$"""{"v": {{JsonSerializer.Serialize(text)}}}""");
            Assert.Equal((Outcome.Answered, """{"data":{"issues":{"totalCount":0}}}"""), (outcome, body));
        }
    }

    private ActivityListener Listen(ConcurrentBag<string> sent)
    {
        var database = new NpgsqlConnectionStringBuilder(fixture.Database.ConnectionString).Database;
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (!activity.TagObjects.Any(t => Equals(t.Value, database))) return;
                if (activity.TagObjects.FirstOrDefault(t => t.Key is "db.statement" or "db.query.text").Value is string text) sent.Add(text);
            },
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    /// <summary>A payload as a name of GraphQL.</summary>
    private static string Name(string payload) => "n" + string.Concat(payload.Where(char.IsAsciiLetterOrDigit));
}

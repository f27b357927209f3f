using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GovernanceGraph.Engine;
using GovernanceGraph.Tests;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Graph;

/// <summary>
/// Every operation of <c>schema/operations</c>, as its front end sends it: one statement that scans no big table, within the viewer's
/// budget, with the answer on the demo district that is kept beside it. A line <c># Asked by …</c> says who asks; without it, anybody does.
/// </summary>
public sealed class CookbookTests(DemoGraph graph) : IClassFixture<DemoGraph>
{
    private static readonly string Folder = Path.Combine(Snapshot.Root, "schema", "operations");

    private static readonly JsonSerializerOptions Pretty = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>These count all issues of the only district there is: an index would find what is in the table anyway.</summary>
    private static readonly string[] CountsTheDistrict = ["district-dashboard/by-category", "district-dashboard/months", "public-map/heat"];

    private readonly CookbookIds _ids = new(graph);

    public static TheoryData<string> Operations =>
        [.. Directory.GetFiles(Folder, "*.graphql", SearchOption.AllDirectories).Select(f => Path.ChangeExtension(Path.GetRelativePath(Folder, f), null).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task An_operation_answers_as_kept_by_one_statement(string name)
    {
        var (query, variables) = (await File.ReadAllTextAsync(PathOf(name, ".graphql")), await VariablesAsync(name));
        var viewer = await _ids.ViewerAsync(query);
        var before = graph.Services.Runner.Statements;
        var (outcome, answer) = await DemoGraph.SendAsync(graph.Services, query, variables, viewer: viewer);
        Assert.True(outcome == Outcome.Answered && !answer.TryGetProperty("errors", out _), answer.ToString());
        Assert.Equal(1, graph.Services.Runner.Statements - before);

        var bigTables = await _ids.BigTablesAsync();
        var request = new OperationRequest { Query = query, Variables = JsonSerializer.SerializeToUtf8Bytes(variables), Viewer = viewer };
        var (plan, values) = await graph.Services.Pipeline.ExplainAsync(request, CancellationToken.None);
        var explained = await graph.Services.Runner.ExplainAsync(plan, values, analyze: true, CancellationToken.None);
        if (!CountsTheDistrict.Contains(name)) Assert.DoesNotContain(explained, line => IsScanned(line, bigTables));
        var kept = Regex.Replace(JsonNode.Parse(answer.GetProperty("data").GetRawText())!.ToJsonString(Pretty), "(\"(?:cursor|startCursor|endCursor)\": )\"[^\"]+\"", "$1\"…\"");   // signed with the database's own key
        Snapshot.Check(PathOf(name, ".answer.json"), kept + "\n");
        Snapshot.Check(PathOf(name, ".sql"), plan.Sql + "\n");
    }

    [Fact]
    public void There_are_the_ten_questions_and_seven_front_ends()
    {
        var names = Directory.GetFiles(Folder, "*.graphql", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/')).ToList();
        Assert.InRange(names.Count, 40, 500);
        Assert.Equal(10, names.Count(n => n.StartsWith("questions/", StringComparison.Ordinal)));
        Assert.InRange(names.Select(n => n.Split('/')[0]).Distinct().Count(), 8, 20);
    }

    /// <summary>Ids are what a client has from earlier answers; the files name them <c>@like-this</c>, because each installation has its own.</summary>
    private async Task<JsonNode> VariablesAsync(string name)
    {
        if (!File.Exists(PathOf(name, ".variables.json"))) return new JsonObject();
        var text = await File.ReadAllTextAsync(PathOf(name, ".variables.json"));
        foreach (Match id in Regex.Matches(text, "\"@(\\w+)\"")) text = text.Replace(id.Value, $"\"{await _ids.OfAsync(id.Groups[1].Value)}\"");
        return JsonNode.Parse(text)!;
    }

    /// <summary>A branch that was never executed (the case of another level of area) is none.</summary>
    private static bool IsScanned(string line, IReadOnlyList<string> tables) =>
        Regex.Match(line, @"Seq Scan on (\w+)") is { Success: true } scan && tables.Contains(scan.Groups[1].Value) && !line.Contains("never executed", StringComparison.Ordinal);

    private static string PathOf(string name, string extension) => Path.Combine(Folder, name + extension);
}

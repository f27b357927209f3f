using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using GovernanceGraph.Benchmarks.Data;
using GovernanceGraph.Benchmarks.Load;
using GovernanceGraph.Benchmarks.Servers;

namespace GovernanceGraph.Benchmarks;

/// <summary>What the product costs beside throughput: its start, a document it has never seen, and its memory after many of them.</summary>
internal sealed class FootprintCommand : Command
{
    private const double BytesPerMegabyte = 1024 * 1024;

    private readonly BenchmarkDatabase _database = new();
    private readonly Option<int> _documents = new("--documents") { DefaultValueFactory = _ => 1_000, Description = "Distinct documents to send." };

    public FootprintCommand() : base("footprint", "Measure the cold start, the cost of first-seen documents and the memory after many.")
    {
        _database.AddTo(this);
        Add(_documents);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancel)
    {
        await using var database = await _database.OpenAsync(arguments, cancel);
        var clock = Stopwatch.StartNew();
        await using var graph = await ServerProcess.StartAsync(ServerMode.Graph, database.ServerConnectionString, cancel);
        await AskAsync(graph, Document("first", 0), cancel);
        Say("cold start to the first answer", clock.Elapsed.TotalSeconds, "s");

        var count = arguments.GetValue(_documents);
        for (var i = 0; i < count; i++) await AskAsync(graph, Document("warm", i), cancel);   // the compiler's work is not the documents'
        var before = ProcessClock.Seconds([graph.ProcessId]);
        for (var i = 0; i < count; i++) await AskAsync(graph, Document("new", i), cancel);
        if (ProcessClock.Seconds([graph.ProcessId]) - before is { } seconds) Say("server CPU of a first-seen document", seconds * 1000 / count, "ms");
        Say($"memory after {2 * count} distinct documents", (await graph.StatsAsync(cancel)).WorkingSetBytes / BytesPerMegabyte, "MB");
        return 0;
    }

    /// <summary>The community card under other names: a document that shares no text with the next.</summary>
    private static string Document(string kind, int number) => $$"""
        query {{kind}}{{number}} { communities(first: 2) { nodes { {{kind}}{{number}}: name grids(first: 5, where: { tier: { eq: 2 } }) { nodes { name
          issues(first: 5, where: { state: { eq: IN_PROGRESS } }) { totalCount nodes { code title state reportedAt assignee { name { value } } } } } } } } }
        """;

    private static async Task AskAsync(ServerProcess server, string query, CancellationToken cancel)
    {
        using var response = await server.Client.PostAsJsonAsync("/graphql", new { query }, cancel);
        var answer = await response.Content.ReadAsStringAsync(cancel);
        if (!answer.StartsWith("{\"data\":{", StringComparison.Ordinal)) throw new InvalidOperationException($"The server refused: {answer}");
    }

    private static void Say(string what, double value, string unit) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {value:0.00} {unit}"));
}

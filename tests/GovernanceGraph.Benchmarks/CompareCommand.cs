using System.CommandLine;
using System.Text.Json;
using GovernanceGraph.Benchmarks.Data;
using GovernanceGraph.Benchmarks.Load;
using GovernanceGraph.Benchmarks.Operations;
using GovernanceGraph.Benchmarks.Report;
using GovernanceGraph.Benchmarks.Servers;

namespace GovernanceGraph.Benchmarks;

/// <summary>The five operations on the product and on the hand-written server, in one run, in turns.</summary>
internal sealed class CompareCommand : Command
{
    private static readonly JsonSerializerOptions JsonOptions = new() { WriteIndented = true };

    private readonly BenchmarkDatabase _database = new();
    private readonly Option<int> _rounds = new("--rounds") { DefaultValueFactory = _ => 5, Description = "How often each window is run; medians are reported." };
    private readonly Option<int> _seconds = new("--seconds") { DefaultValueFactory = _ => 4, Description = "Length of a window." };
    private readonly Option<int> _warmUp = new("--warm-up") { DefaultValueFactory = _ => 8, Description = "Seconds of load on each operation and server before anything counts: the just-in-time compiler's work and caches." };
    private readonly Option<int> _connections = new("--connections") { DefaultValueFactory = _ => 16, Description = "Connections kept open by the load." };
    private readonly Option<int> _seed = new("--seed") { DefaultValueFactory = _ => 1, Description = "Fixes the variables and their order." };
    private readonly Option<string[]> _operations = new("--operations") { DefaultValueFactory = _ => [.. CanonicalOperations.Names], AllowMultipleArgumentsPerToken = true, Description = "Which operations to run." };
    private readonly Option<FileInfo?> _json = new("--json") { Description = "Also write every window and the medians to this file." };

    public CompareCommand() : base("compare", "Measure the five canonical operations beside hand-written SQL.")
    {
        _database.AddTo(this);
        foreach (var option in new Option[] { _rounds, _seconds, _warmUp, _connections, _seed, _operations, _json }) Add(option);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancel)
    {
        await using var database = await _database.OpenAsync(arguments, cancel);
        var operations = (await CanonicalOperations.DrawAsync(database.Source, arguments.GetValue(_seed), cancel)).Where(o => arguments.GetValue(_operations)!.Contains(o.Name)).ToList();
        await using var graph = await ServerProcess.StartAsync(ServerMode.Graph, database.ServerConnectionString, cancel);
        await using var limit = await ServerProcess.StartAsync(ServerMode.LimitRows, database.ServerConnectionString, cancel);
        foreach (var operation in operations) await AnswerComparison.CheckAsync([limit, graph], operation, cancel);
        Console.Error.WriteLine("Both servers give the same answers.");

        var folder = Directory.CreateTempSubdirectory("governance-benchmark-");
        try
        {
            var runner = new WindowRunner(database.Source, folder.FullName, arguments.GetValue(_seed), arguments.GetValue(_connections));
            var rounds = await RoundsAsync(runner, [limit, graph], operations, arguments, cancel);
            await ReportAsync(rounds, arguments.GetValue(_json), cancel);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return 0;
    }

    /// <summary>One round that does not count; then those that do, the servers in changing order.</summary>
    private async Task<IReadOnlyList<IReadOnlyList<Window>>> RoundsAsync(WindowRunner runner, ServerProcess[] servers, IReadOnlyList<Operation> operations, ParseResult arguments, CancellationToken cancel)
    {
        var rounds = new List<IReadOnlyList<Window>>();
        for (var round = 0; round <= arguments.GetValue(_rounds); round++)
        {
            var windows = new List<Window>();
            foreach (var operation in operations)
                foreach (var server in round % 2 == 0 ? servers : servers.Reverse())
                {
                    windows.Add(await runner.RunAsync(server, operation, arguments.GetValue(round == 0 ? _warmUp : _seconds), cancel));
                    Console.Error.WriteLine($"round {round}: {operation.Name} {server.Mode} {windows[^1].RequestsPerSecond:N0} requests/s, {windows[^1].ServerCpu:0.000} + {windows[^1].DatabaseCpu:0.000} ms");
                }

            if (round > 0) rounds.Add(windows);
        }

        return rounds;
    }

    private static async Task ReportAsync(IReadOnlyList<IReadOnlyList<Window>> rounds, FileInfo? json, CancellationToken cancel)
    {
        var comparisons = Comparison.Of(rounds);
        ComparisonTable.Write(Console.Out, comparisons);
        if (json is null) return;
        await using var file = json.Create();
        await JsonSerializer.SerializeAsync(file, new { Medians = comparisons, Rounds = rounds }, JsonOptions, cancel);
    }
}

using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using GovernanceGraph.Benchmarks.Data;
using GovernanceGraph.Benchmarks.Fairness;
using GovernanceGraph.Benchmarks.Load;
using GovernanceGraph.Benchmarks.Operations;
using GovernanceGraph.Benchmarks.Report;
using GovernanceGraph.Benchmarks.Servers;

namespace GovernanceGraph.Benchmarks;

/// <summary>Whether one noisy asker slows a quiet one: its latencies alone and beside the other, in turns, with the guards and without.</summary>
internal sealed class FairnessCommand : Command
{
    private const string QuietAddress = "203.0.113.1", NoisyAddress = "203.0.113.2";

    // Cheap enough to be asked at this rate for ever: the quiet asker stays within its own budget.
    private static readonly string[] QuietOperations = ["Q3", "Q5"];

    private readonly BenchmarkDatabase _database = new();
    private readonly Option<int> _rounds = new("--rounds") { DefaultValueFactory = _ => 3, Description = "Pairs of phases; medians are reported." };
    private readonly Option<int> _seconds = new("--seconds") { DefaultValueFactory = _ => 4, Description = "Length of a phase." };
    private readonly Option<int> _rate = new("--rate") { DefaultValueFactory = _ => 30, Description = "Requests a second of the quiet asker." };
    private readonly Option<int> _connections = new("--connections") { DefaultValueFactory = _ => 64, Description = "Connections of the noisy asker." };
    private readonly Option<bool> _unguarded = new("--unguarded") { Description = "Measure also without budgets and turns." };

    public FairnessCommand() : base("fairness", "Measure what a noisy asker does to a quiet one (about 30 s; twice that with --unguarded).")
    {
        _database.AddTo(this);
        foreach (var option in new Option[] { _rounds, _seconds, _rate, _connections, _unguarded }) Add(option);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancel)
    {
        await using var database = await _database.OpenAsync(arguments, cancel);
        var quiet = (await CanonicalOperations.DrawAsync(database.Source, 1, cancel)).Where(o => QuietOperations.Contains(o.Name)).SelectMany(o => o.Variables.Take(40).Select(o.GraphBody)).OrderBy(body => body.GetHashCode(StringComparison.Ordinal)).ToList();
        var noisy = await DearAsync(database, cancel);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} processors, load {LoadAverage.Now}; quiet: {arguments.GetValue(_rate)} issue details and lists of volunteers a second; noisy: {arguments.GetValue(_connections)} connections"));
        Console.WriteLine("| server | p50 alone | p50 beside | p99 alone | p99 beside | ratio of p99 | noisy: answered, refused | quiet: refused |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var mode in arguments.GetValue(_unguarded) ? new[] { ServerMode.GraphWithBudgets, ServerMode.GraphUnguarded } : [ServerMode.GraphWithBudgets])
            await MeasureAsync(mode, database.ServerConnectionString, quiet, noisy, arguments, cancel);
        Console.WriteLine($"load at the end {LoadAverage.Now}");
        return 0;
    }

    private async Task MeasureAsync(ServerMode mode, string connection, IReadOnlyList<string> quiet, IReadOnlyList<string> noisy, ParseResult arguments, CancellationToken cancel)
    {
        await using var server = await ServerProcess.StartAsync(mode, connection, cancel);
        using (var warmUp = new Client(server, "203.0.113.3"))
        {
            foreach (var body in noisy) await warmUp.PaceAsync([body], 1, 1, cancel);
            await warmUp.PaceAsync(quiet, arguments.GetValue(_rate) * 2, 3, cancel);
        }

        var (alone, beside) = (new List<Phase>(), new List<Phase>());
        for (var round = 0; round < arguments.GetValue(_rounds); round++)
        {
            alone.Add(await PhaseAsync(server, quiet, [], arguments, cancel));
            beside.Add(await PhaseAsync(server, quiet, noisy, arguments, cancel));
        }

        double Median(List<Phase> phases, Func<Phase, double> value) => Medians.Of(phases.Select(value));
        var ratio = Medians.Of(alone.Zip(beside, (a, b) => b.P99 / a.P99));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {mode} | {Median(alone, p => p.P50):0.0} ms | {Median(beside, p => p.P50):0.0} ms | {Median(alone, p => p.P99):0.0} ms | {Median(beside, p => p.P99):0.0} ms | {ratio:0.00} | {beside.Sum(p => p.NoisyAnswered)}, {beside.Sum(p => p.NoisyRefused)} | {alone.Concat(beside).Sum(p => p.Refused)} |"));
    }

    private async Task<Phase> PhaseAsync(ServerProcess server, IReadOnlyList<string> quiet, IReadOnlyList<string> noisy, ParseResult arguments, CancellationToken cancel)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        using Client one = new(server, QuietAddress), other = new(server, NoisyAddress);
        var flood = noisy.Count == 0 ? Task.CompletedTask : other.FloodAsync(noisy, arguments.GetValue(_connections), over.Token);
        var latencies = await one.PaceAsync(quiet, arguments.GetValue(_rate), arguments.GetValue(_seconds), cancel);
        await over.CancelAsync();
        await flood;
        await Task.Delay(TimeSpan.FromSeconds(0.5), cancel);
        return Phase.Of(latencies, one.Refused, other.Answered, other.Refused);
    }

    /// <summary>Figures of the district and searches: some hundred milliseconds of PostgreSQL each, and within what one operation may cost.</summary>
    private static async Task<IReadOnlyList<string>> DearAsync(OpenBenchmarkDatabase database, CancellationToken cancel)
    {
        var district = await CanonicalOperations.DistrictAsync(database.Source, cancel);
        string[] documents =
        [
            $"{{ issueGroups(within: \"{district}\", by: [CATEGORY]) {{ nodes {{ count hoursToHandle {{ value }} }} }} }}",
            $"{{ issueGroups(within: \"{district}\", by: [REPORTED_MONTH, STATE]) {{ nodes {{ count onTimeRate {{ value }} }} }} }}",
            "{ search(text: \"停车\", first: 50) { totalCount nodes { __typename } } }",
        ];
        return [.. documents.Select(query => JsonSerializer.Serialize(new { query }))];
    }
}

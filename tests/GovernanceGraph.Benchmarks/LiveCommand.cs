using System.CommandLine;
using System.Globalization;
using GovernanceGraph.Benchmarks.Data;
using GovernanceGraph.Benchmarks.Live;
using GovernanceGraph.Benchmarks.Load;
using GovernanceGraph.Benchmarks.Servers;

namespace GovernanceGraph.Benchmarks;

/// <summary>How long after their commit events reach those who follow them, through the log, the hub and sockets; also beside clients that stop reading (security matrix R12).</summary>
internal sealed class LiveCommand : Command
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly BenchmarkDatabase _database = new();
    private readonly Option<int> _subscribers = new("--subscribers") { DefaultValueFactory = _ => 200, Description = "Clients that read; each is given every event, in one of four selections." };
    private readonly Option<int> _stalled = new("--stalled") { DefaultValueFactory = _ => 0, Description = "Clients that stop reading; what the kernel holds for one is some megabytes, so that it takes 20,000 events until they are noticed." };
    private readonly Option<int> _rate = new("--rate") { DefaultValueFactory = _ => 500, Description = "Events written a second." };
    private readonly Option<int> _together = new("--together") { DefaultValueFactory = _ => 5, Description = "Most events of one transaction." };
    private readonly Option<int> _writers = new("--writers") { DefaultValueFactory = _ => 4, Description = "Transactions at once." };
    private readonly Option<int> _seconds = new("--seconds") { DefaultValueFactory = _ => 15, Description = "Length of a round." };
    private readonly Option<int> _rounds = new("--rounds") { DefaultValueFactory = _ => 3, Description = "How often it is measured, after one round that does not count." };

    public LiveCommand() : base("live", "Measure how long after their commit events reach subscribers on sockets.")
    {
        _database.AddTo(this);
        foreach (var option in new Option[] { _subscribers, _stalled, _rate, _together, _writers, _seconds, _rounds }) Add(option);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancel)
    {
        await using var database = await _database.OpenAsync(arguments, cancel);
        var issues = await LiveIssues.DrawAsync(database.Source, 200, cancel);
        await using var server = await ServerProcess.StartAsync(ServerMode.Graph, database.ServerConnectionString, cancel);
        await using var writes = new EventWrites(database.ServerConnectionString);
        for (var round = 0; round <= arguments.GetValue(_rounds); round++)
        {
            var events = arguments.GetValue(_rate) * arguments.GetValue(_seconds);
            var writer = new EventWriter(writes, issues.Keys, events);
            var run = new LiveRun(server, database, writer, events);
            await run.StartAsync(issues, arguments.GetValue(_subscribers), arguments.GetValue(_stalled), cancel);
            await run.MeasureAsync(() => writer.RunAsync(events, arguments.GetValue(_rate), arguments.GetValue(_together), arguments.GetValue(_writers), cancel), Patience, cancel);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(round == 0 ? "warming up" : $"round {round}")}, load {LoadAverage.Now}, {Environment.ProcessorCount} processors: {run.Report()}"));
        }

        return 0;
    }
}

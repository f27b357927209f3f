using System.CommandLine;
using System.Globalization;
using GovernanceGraph.Benchmarks.Data;
using GovernanceGraph.Benchmarks.Live;
using GovernanceGraph.Benchmarks.Load;
using GovernanceGraph.Benchmarks.Report;
using Npgsql;

namespace GovernanceGraph.Benchmarks;

/// <summary>What it costs that each commit tells of its events: PostgreSQL lets transactions that notify commit one after another.</summary>
internal sealed class NotifyCommand : Command
{
    private readonly BenchmarkDatabase _database = new();
    private readonly Option<int> _rounds = new("--rounds") { DefaultValueFactory = _ => 3, Description = "Pairs of phases; medians are reported." };
    private readonly Option<double> _seconds = new("--seconds") { DefaultValueFactory = _ => 3, Description = "Length of a phase." };

    public NotifyCommand() : base("notify", "Measure commits of events a second with the word to followers and without, by 1, 2, 4 and 8 writers.")
    {
        _database.AddTo(this);
        Add(_rounds);
        Add(_seconds);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancel)
    {
        await using var database = await _database.OpenAsync(arguments, cancel);
        var race = new CommitRace(database.Source, (await LiveIssues.DrawAsync(database.Source, 400, cancel)).Keys);
        await race.RunAsync(4, TimeSpan.FromSeconds(arguments.GetValue(_seconds)), cancel);
        Console.WriteLine("| writers | commits/s telling | commits/s silent | ratio |\n|---|---|---|---|");
        foreach (var writers in new[] { 1, 2, 4, 8 })
        {
            var (telling, silent) = (new List<double>(), new List<double>());
            for (var phase = 0; phase < 2 * arguments.GetValue(_rounds); phase++)
            {
                var tells = phase % 4 is 0 or 3;
                await TellAsync(database.Source, tells, cancel);
                (tells ? telling : silent).Add(await race.RunAsync(writers, TimeSpan.FromSeconds(arguments.GetValue(_seconds)), cancel));
            }

            await TellAsync(database.Source, true, cancel);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {writers} | {Medians.Of(telling):0} | {Medians.Of(silent):0} | {Medians.Of(telling) / Medians.Of(silent):0.00} |"));
        }

        Console.WriteLine($"load at the end {LoadAverage.Now}");
        return 0;
    }

    private static async Task TellAsync(NpgsqlDataSource database, bool tells, CancellationToken cancel)
    {
        await using var command = database.CreateCommand($"alter table graph_events {(tells ? "enable" : "disable")} trigger graph_events_notify");
        await command.ExecuteNonQueryAsync(cancel);
    }
}

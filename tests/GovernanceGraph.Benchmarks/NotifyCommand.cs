using System.CommandLine;
using System.Globalization;
using GovernanceGraph.Benchmarks.Data;
using GovernanceGraph.Benchmarks.Live;
using GovernanceGraph.Benchmarks.Load;
using GovernanceGraph.Benchmarks.Report;
using GovernanceGraph.Domain.Events;
using Npgsql;

namespace GovernanceGraph.Benchmarks;

/// <summary>What it would cost if each commit told of its events, in the same transaction: PostgreSQL lets transactions that notify commit one after another. Why servers tell after the commit.</summary>
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
        var issues = (await LiveIssues.DrawAsync(database.Source, 400, cancel)).Keys;
        await using var silent = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database.ServerConnectionString) { Options = $"-c {EventLog.Teller}=on" }.ConnectionString);
        await using var telling = NpgsqlDataSource.Create(database.ServerConnectionString);
        CommitRace[] races = [new(telling, issues), new(silent, issues)];
        foreach (var race in races) await race.RunAsync(4, TimeSpan.FromSeconds(arguments.GetValue(_seconds)), cancel);
        Console.WriteLine("| writers | commits/s telling | commits/s silent | ratio |\n|---|---|---|---|");
        foreach (var writers in new[] { 1, 2, 4, 8 })
        {
            List<double>[] rates = [[], []];
            for (var phase = 0; phase < 2 * arguments.GetValue(_rounds); phase++)
            {
                var which = phase % 4 is 0 or 3 ? 0 : 1;
                rates[which].Add(await races[which].RunAsync(writers, TimeSpan.FromSeconds(arguments.GetValue(_seconds)), cancel));
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {writers} | {Medians.Of(rates[0]):0} | {Medians.Of(rates[1]):0} | {Medians.Of(rates[0]) / Medians.Of(rates[1]):0.00} |"));
        }

        Console.WriteLine($"load at the end {LoadAverage.Now}");
        return 0;
    }
}

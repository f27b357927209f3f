using System.CommandLine;
using GovernanceGraph.Benchmarks.Data;
using GovernanceGraph.Benchmarks.Day;

namespace GovernanceGraph.Benchmarks;

/// <summary>A scripted day of a district against a started server, through GraphQL only, with a crash in the middle; fails where anything is lost, done twice, or not as its clients were told.</summary>
internal sealed class DayCommand : Command
{
    private readonly BenchmarkDatabase _database = new();
    private readonly Option<int> _issues = new("--issues") { DefaultValueFactory = _ => 500, Description = "Issues that are reported." };
    private readonly Option<int> _seed = new("--seed") { DefaultValueFactory = _ => 7, Description = "Draws who does what." };

    public DayCommand() : base("day", "Live a scripted day of the demo district, in a copy of it, with the server killed in the middle.")
    {
        _database.AddTo(this);
        Add(_issues);
        Add(_seed);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancel)
    {
        await using var database = await _database.OpenAsync(arguments, cancel);
        await using var copy = await DatabaseCopy.CreateAsync(database.Source, database.Database.ConnectionString, cancel);
        var (report, faults) = await new ScriptedDay(copy.ConnectionString, arguments.GetValue(_issues), arguments.GetValue(_seed)).RunAsync(cancel);
        Console.Write(report);
        return faults.Count == 0 ? 0 : 1;
    }
}

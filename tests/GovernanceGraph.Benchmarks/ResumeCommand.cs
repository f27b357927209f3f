using System.CommandLine;
using System.Globalization;
using GovernanceGraph.Benchmarks.Data;
using GovernanceGraph.Benchmarks.Live;
using GovernanceGraph.Benchmarks.Load;
using GovernanceGraph.Benchmarks.Servers;

namespace GovernanceGraph.Benchmarks;

/// <summary>Readers whose connections are cut again and again while events are written: what they miss, and what comes twice (security matrix R11).</summary>
internal sealed class ResumeCommand : Command
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly BenchmarkDatabase _database = new();
    private readonly Option<int> _events = new("--events") { DefaultValueFactory = _ => 10_000, Description = "Events that are written." };
    private readonly Option<int> _drops = new("--drops") { DefaultValueFactory = _ => 100, Description = "How often each reader's connection is cut." };
    private readonly Option<int> _readers = new("--readers") { DefaultValueFactory = _ => 2, Description = "Readers of each kind: sockets, and streams of events." };
    private readonly Option<int> _rate = new("--rate") { DefaultValueFactory = _ => 500, Description = "Events written a second." };
    private readonly Option<int> _rounds = new("--rounds") { DefaultValueFactory = _ => 1, Description = "How often all that is done." };

    public ResumeCommand() : base("resume", "Cut readers' connections while events are written; fails where one misses an event or is given one twice.")
    {
        _database.AddTo(this);
        foreach (var option in new Option[] { _events, _drops, _readers, _rate, _rounds }) Add(option);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancel)
    {
        await using var database = await _database.OpenAsync(arguments, cancel);
        await using var server = await ServerProcess.StartAsync(ServerMode.Graph, database.ServerConnectionString, cancel);
        await using var writes = new EventWrites(database.ServerConnectionString);
        var issues = await LiveIssues.DrawAsync(database.Source, 200, cancel);
        var areSound = true;
        for (var round = 0; round < arguments.GetValue(_rounds); round++)
        {
            var (events, drops, begin) = (arguments.GetValue(_events), arguments.GetValue(_drops), await LogSlice.EndAsync(database.Source, cancel));
            var writer = new EventWriter(writes, issues.Keys, events);
            List<(string Kind, ResumingReader Reader)> readers = [.. new[] { "ws", "sse" }.SelectMany(kind => Enumerable.Range(0, arguments.GetValue(_readers)).Select(i => (kind, ResumingReader.Of(kind, server.Address, drops, events, (round * 100) + i))))];
            using var over = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            var reading = Task.WhenAll(readers.Select(one => one.Reader.RunAsync(over.Token)));
            await Task.Delay(2_000, cancel);   // until all have subscribed
            await writer.RunAsync(events, arguments.GetValue(_rate), 5, 4, cancel);
            over.CancelAfter(Patience);
            await reading;
            areSound &= Report(readers, await LogSlice.ReadAsync(database.Source, begin, cancel));
        }

        return areSound ? 0 : 1;
    }

    private static bool Report(List<(string Kind, ResumingReader Reader)> readers, LogSlice log)
    {
        List<string> written = [.. log.Entries.Select(entry => entry.Note)];
        var areSound = log.OutOfOrder == 0;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"load {LoadAverage.Now}, {Environment.ProcessorCount} processors: {written.Count} events of {log.Entries.Select(entry => entry.Issue).Distinct().Count()} issues, {log.OutOfOrder} of them out of order in the log"));
        foreach (var (kind, reader) in readers)
        {
            var twice = reader.Notes.Count - reader.Notes.Distinct().Count();
            var isInOrder = reader.Notes.SequenceEqual(written);
            areSound &= isInOrder && reader.Refusal is null;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {kind}: cut {reader.Drops} times, {reader.Received} events, missing {written.Except(reader.Notes).Count()}, twice {twice}, {(isInOrder ? "in the log's order" : "not as the log has them")}{(reader.Refusal is { } refusal ? $"; told {refusal}" : "")}"));
        }

        return areSound;
    }
}

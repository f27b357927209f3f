using System.CommandLine;
using System.Globalization;
using GovernanceGraph.Benchmarks.Data;
using GovernanceGraph.Benchmarks.Day;
using GovernanceGraph.Benchmarks.Live;
using GovernanceGraph.Benchmarks.Load;
using GovernanceGraph.Benchmarks.Operations;

namespace GovernanceGraph.Benchmarks;

/// <summary>Servers killed around commits: each stored step has its event, no undone one has, each follower is given each event once (security matrix R10).</summary>
internal sealed class KillCommand : Command
{
    private readonly BenchmarkDatabase _database = new();
    private readonly Option<double> _minutes = new("--minutes") { DefaultValueFactory = _ => 5, Description = "For how long servers are killed." };
    private readonly Option<int> _servers = new("--servers") { DefaultValueFactory = _ => 2, Description = "Servers of one database, each killed by itself." };
    private readonly Option<int> _clients = new("--clients") { DefaultValueFactory = _ => 8, Description = "Clients of each server, who comment on issues without a pause." };

    public KillCommand() : base("kill", "Kill servers (SIGKILL) around their commits, again and again; fails where a step and its event are not both there.")
    {
        _database.AddTo(this);
        foreach (var option in new Option[] { _minutes, _servers, _clients }) Add(option);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancel)
    {
        await using var database = await _database.OpenAsync(arguments, cancel);
        var issues = await LiveIssues.DrawAsync(database.Source, 40, cancel);
        var (begin, token) = (await LogSlice.EndAsync(database.Source, cancel), await DayDesks.TokenAsync("district-staff"));
        List<string> ids = [.. issues.Keys.Select(key => CanonicalOperations.GlobalId("Issue", key))];
        List<KilledServer> servers = [.. Enumerable.Range(0, arguments.GetValue(_servers)).Select(number => new KilledServer(database.ServerConnectionString, number, arguments.GetValue(_clients), ids, number))];
        foreach (var server in servers) await server.StartAsync(cancel);
        var watcher = ResumingReader.Of("ws", servers[0].Endpoint, drops: 0, events: int.MaxValue / 2, seed: 1);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var watching = watcher.RunAsync(over.Token);
        await Task.Delay(2_000, cancel);
        var until = DateTime.UtcNow.AddMinutes(arguments.GetValue(_minutes));
        await Task.WhenAll(servers.Select(server => server.RunAsync(token, until, cancel)));
        var log = await LogSlice.ReadAsync(database.Source, begin, cancel);
        for (var waited = 0; watcher.Received < log.Entries.Count && waited < 300; waited++) await Task.Delay(100, cancel);
        await over.CancelAsync();
        await watching;
        foreach (var server in servers) await server.DisposeAsync();
        return await ReportAsync(database, servers, watcher, log, cancel) ? 0 : 1;
    }

    private static async Task<bool> ReportAsync(OpenBenchmarkDatabase database, List<KilledServer> servers, ResumingReader watcher, LogSlice log, CancellationToken cancel)
    {
        List<string> told = [.. servers.SelectMany(server => server.Told)], logged = [.. log.Entries.Select(entry => entry.Note).Where(note => note.StartsWith("kill ", StringComparison.Ordinal))];
        var (asked, refusals) = (servers.Sum(server => server.Asked), servers.SelectMany(server => server.Refusals).ToList());
        await using var silent = database.Source.CreateCommand("select count(*) from issue_events s where s.note like 'kill %' and not exists (select from graph_events e where e.step_id = s.id)");
        var (without, lost, twice) = ((long)(await silent.ExecuteScalarAsync(cancel))!, told.Except(logged).Count(), logged.Count - logged.Distinct().Count());
        var isSeen = watcher.Notes.SequenceEqual(log.Entries.Select(entry => entry.Note));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"load {LoadAverage.Now}, {Environment.ProcessorCount} processors: {servers.Count} servers killed {servers.Sum(server => server.Kills)} times; {asked} steps asked for, {told.Count} told as taken, {logged.Count} in the log"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"stored without an event {without}, told but not stored {lost}, in the log twice {twice}, issues out of order {log.OutOfOrder}, answers that were refusals {refusals.Count} {refusals.FirstOrDefault()}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a follower of the first server: {watcher.Received} events, {(isSeen ? "each once, in the log's order" : "not as the log has them")} {watcher.Refusal}"));
        return without + lost + twice + log.OutOfOrder == 0 && isSeen;
    }
}

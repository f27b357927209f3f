using System.CommandLine;
using System.Globalization;
using GovernanceGraph.Benchmarks.Load;
using GovernanceGraph.Benchmarks.Servers;
using GovernanceGraph.Benchmarks.Sockets;

namespace GovernanceGraph.Benchmarks;

/// <summary>What clients that stop reading do to those that read, and to the server's memory (security matrix R12).</summary>
internal sealed class SocketsCommand : Command
{
    private readonly Option<int> _healthy = new("--healthy") { DefaultValueFactory = _ => 200, Description = "Clients that read." };
    private readonly Option<int> _stalled = new("--stalled") { DefaultValueFactory = _ => 20, Description = "Clients that stop reading." };
    private readonly Option<int> _rate = new("--rate") { DefaultValueFactory = _ => 1_000, Description = "Events a second, each for all clients." };
    private readonly Option<int> _seconds = new("--seconds") { DefaultValueFactory = _ => 20, Description = "For how long." };
    private readonly Option<int> _bytes = new("--bytes") { DefaultValueFactory = _ => 400, Description = "Bytes of an event's text." };

    public SocketsCommand() : base("sockets", "Measure slow readers beside healthy ones on sockets, without a database.")
    {
        foreach (var option in new Option[] { _healthy, _stalled, _rate, _seconds, _bytes }) Add(option);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancel)
    {
        var (rate, seconds, bytes) = (arguments.GetValue(_rate), arguments.GetValue(_seconds), arguments.GetValue(_bytes));
        await using var server = await ServerProcess.StartAsync(ServerMode.Ticks, "Host=none", cancel);
        server.Client.Timeout = TimeSpan.FromSeconds(seconds * 10);
        var healthy = await StartAsync(server, arguments.GetValue(_healthy), cancel);
        var warm = healthy.Select(client => client.ReadAsync(rate, cancel)).ToList();
        await PublishAsync(server, rate, 1, bytes, cancel);
        await Task.WhenAll(warm);
        healthy.ForEach(client => client.Delays.Clear());

        var stalled = await StartAsync(server, arguments.GetValue(_stalled), cancel);
        var before = ProcessMemory.Resident(server.ProcessId);
        var reading = Task.WhenAll(healthy.Select(client => client.ReadAsync(rate * seconds, cancel)));
        var most = await ProcessMemory.MostAsync(server.ProcessId, PublishAsync(server, rate, seconds, bytes, cancel), cancel);
        await reading;
        await Task.WhenAll(stalled.Select(client => client.ReadAsync(int.MaxValue, cancel)));
        Report(arguments, healthy, stalled, most - before);
        return 0;
    }

    private void Report(ParseResult arguments, List<Reader> healthy, List<Reader> stalled, long growth)
    {
        var delays = healthy.SelectMany(client => client.Delays).Order().ToList();
        double At(double share) => delays[(int)((delays.Count - 1) * share)];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Environment.ProcessorCount} processors; {healthy.Count} healthy and {stalled.Count} stalled clients, {arguments.GetValue(_rate)} events of {arguments.GetValue(_bytes)} bytes a second for {arguments.GetValue(_seconds)} s"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"healthy: {delays.Count} answers, p50 {At(0.5):0.0} ms, p99 {At(0.99):0.0} ms, most {At(1):0.0} ms; closed {healthy.Count(c => c.Closed is not null)}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"stalled: closed by {string.Join(", ", stalled.GroupBy(c => c.Closed).Select(g => $"{g.Key} ({g.Count()})"))}; the server's memory grew by at most {growth / 1e6:0} MB"));
    }

    private static async Task<List<Reader>> StartAsync(ServerProcess server, int number, CancellationToken cancel)
    {
        var clients = new List<Reader>();
        for (var i = 0; i < number; i++) clients.Add(await Reader.StartAsync(server.Address, cancel));
        await Task.Delay(500, cancel);
        return clients;
    }

    private static Task PublishAsync(ServerProcess server, int rate, int seconds, int bytes, CancellationToken cancel) =>
        server.Client.PostAsync(new Uri($"/ticks?rate={rate}&seconds={seconds}&bytes={bytes}", UriKind.Relative), null, cancel);
}

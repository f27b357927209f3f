using System.Diagnostics;
using System.Globalization;
using GovernanceGraph.Benchmarks.Data;
using GovernanceGraph.Benchmarks.Load;
using GovernanceGraph.Benchmarks.Servers;

namespace GovernanceGraph.Benchmarks.Live;

/// <summary>One round: subscribers on sockets, events written meanwhile, and what all that took.</summary>
internal sealed class LiveRun(ServerProcess server, OpenBenchmarkDatabase database, EventWriter writer, int events)
{
    private readonly List<Subscriber> _healthy = [], _stalled = [];
    private TimeSpan _took;
    private double _serverCpu, _databaseCpu, _ownCpu;
    private long _statements, _growth, _allocated;

    public async Task StartAsync(LiveIssues issues, int healthy, int stalled, CancellationToken cancel)
    {
        for (var i = 0; i < healthy + stalled; i++)
            (i < healthy ? _healthy : _stalled).Add(await Subscriber.StartAsync(server.Address, i, issues, writer, events, cancel));
        await Task.Delay(1_000, cancel);   // until the last of them follows
    }

    /// <summary>Writes while everybody reads, and waits until those that read have everything.</summary>
    public async Task MeasureAsync(Func<Task> write, TimeSpan patience, CancellationToken cancel)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var reading = Task.WhenAll(_healthy.Select(subscriber => subscriber.ReadAsync(over.Token)));
        var (before, backends, memory) = (await server.StatsAsync(cancel), await BackendsAsync(cancel), ProcessMemory.Resident(server.ProcessId));
        var (start, serverCpu, databaseCpu, ownCpu) = (Stopwatch.GetTimestamp(), ProcessClock.Seconds([server.ProcessId]), ProcessClock.Seconds(backends), Environment.CpuUsage.TotalTime);
        _growth = await ProcessMemory.MostAsync(server.ProcessId, write(), cancel) - memory;
        _took = Stopwatch.GetElapsedTime(start);
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < patience && _healthy.Exists(s => s.Received < events && s.Closed is null);) await Task.Delay(50, cancel);
        (_serverCpu, _databaseCpu, _ownCpu) = ((ProcessClock.Seconds([server.ProcessId]) - serverCpu) ?? 0, (ProcessClock.Seconds(backends) - databaseCpu) ?? 0, (Environment.CpuUsage.TotalTime - ownCpu).TotalSeconds);
        var after = await server.StatsAsync(cancel);
        (_statements, _allocated) = (after.Statements - before.Statements, after.AllocatedBytes - before.AllocatedBytes);
        await Task.WhenAll(_stalled.Select(subscriber => subscriber.ReadAsync(over.Token))).WaitAsync(patience, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await over.CancelAsync();
        await reading;
        foreach (var subscriber in _healthy.Concat(_stalled)) subscriber.Dispose();
    }

    public string Report()
    {
        var delays = _healthy.SelectMany(subscriber => subscriber.Delays).Order().ToList();
        if (delays.Count == 0) return $"nothing came; {_healthy.Select(s => s.Refusal).FirstOrDefault()}";
        double At(double share) => delays[(int)((delays.Count - 1) * share)];
        double Share(double seconds) => 100 * seconds / _took.TotalSeconds;
        var text = string.Create(CultureInfo.InvariantCulture, $"{writer.Written} events in {_took.TotalSeconds:0.0} s to {_healthy.Count} subscribers: {delays.Count} deliveries, {(long)events * _healthy.Count - delays.Count + _healthy.Sum(s => s.Twice)} missing, {_healthy.Sum(s => s.Twice)} twice, {_healthy.Count(s => s.Closed is not null)} closed; ")
            + string.Create(CultureInfo.InvariantCulture, $"p50 {At(0.5):0.0} ms, p90 {At(0.9):0.0} ms, p99 {At(0.99):0.0} ms, p99.9 {At(0.999):0.0} ms, most {At(1):0.0} ms; {_statements} statements; ")
            + string.Create(CultureInfo.InvariantCulture, $"processors: server {Share(_serverCpu):0} %, its database {Share(_databaseCpu):0} %, writers and clients {Share(_ownCpu):0} %; {_allocated / Math.Max(1, delays.Count)} bytes allocated a delivery, memory grew by {_growth / 1e6:0} MB");
        return _stalled.Count == 0 ? text : $"{text}; stalled: closed by {string.Join(", ", _stalled.GroupBy(s => s.Closed).Select(g => $"{g.Key} ({g.Count()})"))}";
    }

    private async Task<IReadOnlyList<int>> BackendsAsync(CancellationToken cancel)
    {
        var backends = new List<int>();
        await using var command = database.Source.CreateCommand("select pid from pg_stat_activity");
        await using var rows = await command.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel)) backends.Add(rows.GetInt32(0));
        return backends;
    }
}

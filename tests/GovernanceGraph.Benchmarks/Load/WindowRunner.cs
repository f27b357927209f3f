using GovernanceGraph.Benchmarks.Operations;
using GovernanceGraph.Benchmarks.Servers;
using Npgsql;

namespace GovernanceGraph.Benchmarks.Load;

/// <summary>Runs windows and reads the clocks around them.</summary>
internal sealed class WindowRunner(NpgsqlDataSource database, string folder, int seed, int connections)
{
    private const double MillisecondsPerSecond = 1000;

    public async Task<Window> RunAsync(ServerProcess server, Operation operation, double seconds, CancellationToken cancel)
    {
        var script = await ScriptAsync(server, operation, cancel);
        var backends = await BackendsAsync(server, cancel);
        var before = await server.StatsAsync(cancel);
        var (serverStart, databaseStart) = (ProcessClock.Seconds([server.ProcessId]), ProcessClock.Seconds(backends));
        var load = await Wrk.RunAsync(server.Address, script, connections, seconds, cancel);
        var (serverEnd, databaseEnd) = (ProcessClock.Seconds([server.ProcessId]), ProcessClock.Seconds(backends));
        var after = await server.StatsAsync(cancel);
        if (load.Errors > 0) throw new InvalidOperationException($"{operation.Name} on {server.Mode}: {load.Errors} of {load.Requests} requests failed.");
        double PerRequest(double? total) => (total ?? 0) * MillisecondsPerSecond / load.Requests;
        return new Window(
            operation.Name, server.Mode, load,
            PerRequest(serverEnd - serverStart), databaseEnd - databaseStart is { } spent ? PerRequest(spent) : null,
            (double)(after.AllocatedBytes - before.AllocatedBytes) / load.Requests, after.WorkingSetBytes);
    }

    /// <summary>How a server is asked for an operation with these variables.</summary>
    public static LoadRequest Request(ServerMode mode, Operation operation, IReadOnlyDictionary<string, string> variables) => mode == ServerMode.Graph
        ? new LoadRequest("/graphql", operation.GraphBody(variables))
        : new LoadRequest(operation.LimitPath(variables), null);

    private async Task<string> ScriptAsync(ServerProcess server, Operation operation, CancellationToken cancel)
    {
        var file = Path.Combine(folder, $"{operation.Name}-{server.Mode}.lua");
        if (!File.Exists(file)) await File.WriteAllTextAsync(file, Wrk.Script(operation.Variables.Select(v => Request(server.Mode, operation, v)), seed), cancel);
        return file;
    }

    private async Task<IReadOnlyList<int>> BackendsAsync(ServerProcess server, CancellationToken cancel)
    {
        var backends = new List<int>();
        await using var command = database.CreateCommand("select pid from pg_stat_activity where application_name = $1");
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = server.ApplicationName });
        await using var rows = await command.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel)) backends.Add(rows.GetInt32(0));
        return backends;
    }
}

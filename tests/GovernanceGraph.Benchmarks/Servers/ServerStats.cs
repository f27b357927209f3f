using System.Diagnostics;
using System.Text.Json.Serialization;
using GovernanceGraph.Server.Hosting;

namespace GovernanceGraph.Benchmarks.Servers;

/// <summary>What a served process says of itself, at <see cref="Path"/>.</summary>
/// <param name="AllocatedBytes">Allocated since its start, on all threads.</param>
/// <param name="Collections">Garbage collections so far, of all generations.</param>
/// <param name="WorkingSetBytes">Memory in use now.</param>
/// <param name="Statements">Statements that the graph's reading sent so far; 0 where nothing is read.</param>
internal sealed record ServerStats(long AllocatedBytes, int Collections, long WorkingSetBytes, long Statements)
{
    public const string Path = "/benchmark/stats";

    public static void Map(WebApplication app) => app.MapGet(Path, http => http.Response.WriteAsJsonAsync(
        new ServerStats(GC.GetTotalAllocatedBytes(precise: true), GC.CollectionCount(0), Process.GetCurrentProcess().WorkingSet64, app.Services.GetService<GraphServices>()?.Runner.Statements ?? 0),
        ServerStatsContext.Default.ServerStats));
}

[JsonSerializable(typeof(ServerStats))]
internal sealed partial class ServerStatsContext : JsonSerializerContext;

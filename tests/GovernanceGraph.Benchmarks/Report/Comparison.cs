using GovernanceGraph.Benchmarks.Load;
using GovernanceGraph.Benchmarks.Servers;

namespace GovernanceGraph.Benchmarks.Report;

/// <summary>Medians of one operation on one server over all rounds.</summary>
/// <param name="Ratio">Its throughput divided by limit-rows', round by round: rounds share whatever else the machine does.</param>
/// <param name="CpuRatio">Its CPU (server and PostgreSQL) divided by limit-rows'.</param>
internal sealed record Comparison(
    string Operation, ServerMode Server, double RequestsPerSecond, double Ratio, double CpuRatio, double P50Milliseconds, double P99Milliseconds,
    double ServerCpu, double? DatabaseCpu, double AllocatedBytes, double WorkingSetMegabytes)
{
    public static IReadOnlyList<Comparison> Of(IReadOnlyList<IReadOnlyList<Window>> rounds) =>
        [.. rounds[0].Select(w => (w.Operation, w.Server)).Distinct().OrderBy(c => c.Operation).ThenBy(c => c.Server).Select(c => Of(rounds, c.Operation, c.Server))];

    private static Comparison Of(IReadOnlyList<IReadOnlyList<Window>> rounds, string operation, ServerMode server)
    {
        Window At(IReadOnlyList<Window> round, ServerMode of) => round.Single(w => w.Operation == operation && w.Server == of);
        double Median(Func<IReadOnlyList<Window>, double> value) => Medians.Of(rounds.Select(value));
        return new Comparison(
            operation, server,
            Median(r => At(r, server).RequestsPerSecond),
            Median(r => At(r, server).RequestsPerSecond / At(r, ServerMode.LimitRows).RequestsPerSecond),
            Median(r => At(r, server).Cpu / At(r, ServerMode.LimitRows).Cpu),
            Median(r => At(r, server).Load.P50 / 1000.0),
            Median(r => At(r, server).Load.P99 / 1000.0),
            Median(r => At(r, server).ServerCpu),
            rounds.All(r => At(r, server).DatabaseCpu is not null) ? Median(r => At(r, server).DatabaseCpu!.Value) : null,
            Median(r => At(r, server).AllocatedBytes),
            Median(r => At(r, server).WorkingSetBytes / 1048576.0));
    }
}

using System.Buffers;
using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using GovernanceGraph.Benchmarks.Data;
using GovernanceGraph.Benchmarks.Operations;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Gate;
using GovernanceGraph.Server.Hosting;
using GovernanceGraph.Server.PersonalData;
using GovernanceGraph.Tests;
using Microsoft.Extensions.Logging.Abstractions;

namespace GovernanceGraph.Benchmarks;

/// <summary>What the rules of each role cost: the five operations, every role in turn, request by request, each as a ratio to the anonymous viewer. Staff's times hold the entries of the audit log for the names that they read.</summary>
internal sealed class RolesCommand : Command
{
    private const int Seed = 7, WarmUp = 30;

    private readonly BenchmarkDatabase _database = new();
    private readonly Option<int> _rounds = new("--rounds") { DefaultValueFactory = _ => 400, Description = "Requests of each role and operation." };

    public RolesCommand() : base("roles", "Measure each of the five operations under each role, as a ratio to anonymous.")
    {
        _database.AddTo(this);
        Add(_rounds);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancel)
    {
        await using var database = await _database.OpenAsync(arguments, cancel);
        var limits = new EngineLimits { AnonymousCost = 1_000_000, StaffCost = 1_000_000 };
        await using var graph = await GraphServices.OpenAsync(database.ServerConnectionString, limits, new GateLimits(), TimeProvider.System, NullLoggerFactory.Instance, cancel, new PersonalDataServices(PeoplePerHour: int.MaxValue));
        var viewers = new DemoViewers(graph);
        var askers = new List<(string Name, Viewer Viewer)>();
        foreach (var name in DemoViewers.Names) askers.Add((name, await viewers.OfAsync(name)));

        Console.WriteLine($"{"median of " + arguments.GetValue(_rounds),-22}{string.Concat(CanonicalOperations.Names.Select(n => $"{n,16}"))}");
        var medians = new Dictionary<(string Operation, string Role), double>();
        foreach (var operation in await CanonicalOperations.DrawAsync(database.Source, Seed, cancel))
        {
            var times = askers.ToDictionary(a => a.Name, _ => new List<double>());
            for (var round = -WarmUp; round < arguments.GetValue(_rounds); round++)
            {
                var variables = JsonSerializer.SerializeToUtf8Bytes(operation.Variables[(round + WarmUp) % operation.Variables.Count]);
                for (var i = 0; i < askers.Count; i++)   // one after the other, so that whatever else the machine does falls on all alike
                {
                    var (name, viewer) = askers[(i + round + WarmUp) % askers.Count];   // and each is the first in turn, who finds the pages cold
                    var start = Stopwatch.GetTimestamp();
                    var outcome = await graph.Pipeline.AnswerAsync(new OperationRequest { Query = operation.Document, Variables = variables, Viewer = viewer }, new ArrayBufferWriter<byte>(), cancel);
                    if (outcome != Outcome.Answered) throw new InvalidOperationException($"{operation.Name} was refused to {name}.");
                    if (round >= 0) times[name].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }

            foreach (var (name, all) in times) medians[(operation.Name, name)] = all.Order().ElementAt(all.Count / 2);
        }

        foreach (var (name, _) in askers)
            Console.WriteLine($"{name,-22}{string.Concat(CanonicalOperations.Names.Select(n => FormattableString.Invariant($"{medians[(n, name)],8:0.00} ms {medians[(n, name)] / medians[(n, "anonymous")],4:0.00}")))}");
        return 0;
    }
}

using System.Buffers;
using System.Text;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Gate;
using GovernanceGraph.IntegrationTests.Engine.Differential.Naive;
using GovernanceGraph.IntegrationTests.Storage;
using GovernanceGraph.Server.Hosting;
using GovernanceGraph.Tests;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Engine.Seed;

/// <summary>The seeded database with the engine over it, and the naive executor over the same rows.</summary>
public sealed class GraphFixture : IAsyncLifetime
{
    /// <summary>The present of these tests: the day of the youngest seeded rows.</summary>
    public static DateTime Now { get; } = new(2026, 6, 30, 4, 15, 0, DateTimeKind.Utc);

    private readonly TestDatabase _database = new();

    public GraphServices Graph { get; private set; } = null!;

    internal NaiveExecutor Naive { get; private set; } = null!;

    public string ConnectionString => _database.ConnectionString;

    public TestDatabase Database => _database;

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        await using (var context = _database.Context()) await GraphSeed.WriteAsync(context);
        await _database.ExecuteAsync("update secrets set value = $1 where name = $2", GoldenCase.CursorKey, Secret.CursorKey);
        var limits = new EngineLimits { AnonymousCost = 1_000_000, StaffCost = 1_000_000, ReadConnections = 4 };
        Graph = await GraphServices.OpenAsync(ConnectionString, limits, new GateLimits(), new StoppedClock(), NullLoggerFactory.Instance, CancellationToken.None);
        Naive = await NaiveExecutor.CreateAsync(_database.Context(), Graph.Territory);
    }

    public async Task DisposeAsync()
    {
        await Graph.DisposeAsync();
        await Naive.DisposeAsync();
        await _database.DisposeAsync();
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }

    /// <summary>The engine's answer.</summary>
    public async Task<(Outcome Outcome, string Body)> AskAsync(string query, string? variables = null, string? operation = null, Viewer? viewer = null)
    {
        var output = new ArrayBufferWriter<byte>();
        var request = new OperationRequest { Query = query, OperationName = operation, Variables = variables is null ? default : Encoding.UTF8.GetBytes(variables), Viewer = viewer ?? Viewer.Anonymous };
        var outcome = await Graph.Pipeline.AnswerAsync(request, output, CancellationToken.None);
        return (outcome, Encoding.UTF8.GetString(output.WrittenSpan));
    }
}

using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using GovernanceGraph.Contract;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Gate;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.IntegrationTests.Access.Seed;
using GovernanceGraph.IntegrationTests.Access.Walking;
using GovernanceGraph.IntegrationTests.Storage;
using GovernanceGraph.Server.Hosting;
using GovernanceGraph.Tests;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Access;

/// <summary>A database with a row of every kind in every <see cref="World"/>, and the engine over it, asked as any viewer.</summary>
public sealed class AccessFixture : IAsyncLifetime
{
    /// <summary>The viewer whom no rule holds back.</summary>
    public const string Everything = "everything";

    private readonly ConcurrentDictionary<string, Lazy<Task<Walk>>> _walks = new();
    private readonly TestDatabase _database = new();

    public GraphServices Graph { get; private set; } = null!;

    public TestDatabase Database => _database;

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        await using (var context = _database.Context())
            await AccessSeed.WriteAsync(context, new GovernanceGraphModel(context.Model, new TerritoryIndex(GovernanceContextOptions.For(_database.ConnectionString), TimeProvider.System)));
        await _database.ExecuteAsync("update secrets set value = $1 where name = $2", GoldenCase.CursorKey, Secret.CursorKey);
        await _database.ExecuteAsync("analyze");
        Graph = await OpenAsync(_database.ConnectionString);
        await WalkAsync(Everything);   // first: whoever reads names adds to the log of who read what
    }

    /// <summary>The engine without budgets, its clock stopped.</summary>
    public static Task<GraphServices> OpenAsync(string connectionString)
    {
        var limits = new EngineLimits { AnonymousCost = 1_000_000, StaffCost = 1_000_000, ReadConnections = 4 };
        return GraphServices.OpenAsync(connectionString, limits, new GateLimits(), new StoppedClock(), NullLoggerFactory.Instance, CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        await Graph.DisposeAsync();
        await _database.DisposeAsync();
    }

    /// <summary>What a viewer sees of every field; asked for once.</summary>
    internal Task<Walk> WalkAsync(string viewer) => _walks.GetOrAdd(viewer, name => new Lazy<Task<Walk>>(() => Walk.AsAsync(this, name == Everything ? Viewer.Everything : Viewers.Of(name)))).Value;

    public async Task<(Outcome Outcome, string Body)> AskAsync(Viewer viewer, string query, string? variables = null)
    {
        var output = new ArrayBufferWriter<byte>();
        var request = new OperationRequest { Query = query, Variables = variables is null ? default : Encoding.UTF8.GetBytes(variables), Viewer = viewer };
        var outcome = await Graph.Pipeline.AnswerAsync(request, output, CancellationToken.None);
        return (outcome, Encoding.UTF8.GetString(output.WrittenSpan));
    }

    internal Guid KeyOf(NodeType type, World world) => type.Name switch
    {
        nameof(AreaLevel.Province) => AccessAreas.Province,
        nameof(AreaLevel.City) => AccessAreas.City,
        nameof(AreaLevel.District) => AccessAreas.District,
        nameof(AreaLevel.Subdistrict) => world == World.Elsewhere ? AccessAreas.SubdistrictB : AccessAreas.SubdistrictA,
        nameof(AreaLevel.Community) => AccessAreas.CommunityOf(world),
        nameof(AreaLevel.Grid) => AccessAreas.GridOf(world),
        _ => Worlds.Key(Graph.Model.Catalog.Entities.Single(e => e.Value == type.Entity).Key, world),
    };

    internal string IdOf(NodeType type, World world) => new NodeId(type, KeyOf(type, world)).ToString();

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 6, 30, 4, 15, 0, TimeSpan.Zero);
    }
}

/// <summary>Tests that share one such database and do not change it.</summary>
[CollectionDefinition(Name)]
public sealed class AccessCollection : ICollectionFixture<AccessFixture>
{
    public const string Name = "access";
}

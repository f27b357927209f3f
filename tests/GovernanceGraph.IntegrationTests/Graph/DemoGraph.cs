using System.Buffers;
using System.Text;
using System.Text.Json;
using GovernanceGraph.Contract.Access;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Gate;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.IntegrationTests.Demo;
using GovernanceGraph.IntegrationTests.Storage;
using GovernanceGraph.Server.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Graph;

/// <summary>The graph over the demo district, asked without HTTP. Only reads.</summary>
public sealed class DemoGraph : IAsyncLifetime
{
    /// <summary>The demo district's global id.</summary>
    public string District { get; private set; } = "";

    public GraphServices Services { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        // As a server serves: a privilege that reads need and the role lacks fails every test here.
        Services = await OpenAsync(await TestServer.AsServerAsync(await DemoDatabase.GetAsync()));
        District = (await AskAsync("{ area(code: \"370705000000\", scheme: \"DEMO\") { id } }")).GetProperty("area").GetProperty("id").GetString()!;
    }

    /// <summary>Somebody of the district's own staff: sees all of it, and is told exact counts of people.</summary>
    public Viewer Staff => new()
    {
        Kind = ViewerKind.Person,
        Roles = [new HeldRole(Roles.DistrictStaff, NodeId.TryParse(District, Services.Model.Catalog, out var id) ? new HeldScope(Services.Model.ScopeLevels.LevelOf(id.Value.Key)!.Value, id.Value.Key) : null)],
    };

    public async Task DisposeAsync() => await Services.DisposeAsync();

    public static Task<GraphServices> OpenAsync(string connectionString, EngineLimits? limits = null) =>
        GraphServices.OpenAsync(connectionString, limits ?? new EngineLimits(), new GateLimits(), new StoppedClock(), NullLoggerFactory.Instance, CancellationToken.None);

    /// <summary>The data of an operation that must succeed; <c>$district</c> is always there to be declared.</summary>
    public async Task<JsonElement> AskAsync(string query, object? variables = null, Viewer? viewer = null)
    {
        var (outcome, answer) = await SendAsync(Services, query, variables ?? new { district = District }, viewer: viewer);
        Assert.True(outcome == Outcome.Answered && !answer.TryGetProperty("errors", out _), answer.ToString());
        return answer.GetProperty("data");
    }

    public static async Task<(Outcome Outcome, JsonElement Answer)> SendAsync(GraphServices services, string query, object? variables = null, CancellationToken cancel = default, Viewer? viewer = null)
    {
        var output = new ArrayBufferWriter<byte>();
        var outcome = await services.Pipeline.AnswerAsync(new OperationRequest { Query = query, Variables = variables is null ? default : JsonSerializer.SerializeToUtf8Bytes(variables), Viewer = viewer ?? Viewer.Anonymous }, output, cancel);
        return (outcome, JsonDocument.Parse(output.WrittenMemory).RootElement);
    }

    /// <summary>The demo's own present, so that nothing in an answer depends on the day the tests run.</summary>
    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(DemoDatabase.Until, new TimeOnly(0, 0), TimeSpan.Zero);
    }
}

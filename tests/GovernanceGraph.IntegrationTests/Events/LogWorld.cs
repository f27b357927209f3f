using System.Text.Json;
using GovernanceGraph.Domain.Events;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Gate;
using GovernanceGraph.IntegrationTests.Domain;
using GovernanceGraph.IntegrationTests.Graph;
using GovernanceGraph.IntegrationTests.Storage;
using GovernanceGraph.Server.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Events;

/// <summary>A small district with two communities and a few issues, and writers of events whose transactions a test holds in its own hands.</summary>
public sealed class LogWorld : IAsyncLifetime, IAsyncDisposable
{
    private readonly TestDatabase _database = new();

    public TestDatabase Database => _database;

    public GraphServices Graph { get; private set; } = null!;

    public Area District { get; private set; } = null!;

    public IReadOnlyList<Area> Communities { get; private set; } = [];

    /// <summary>One public issue after another, in the communities by turns.</summary>
    public IReadOnlyList<Issue> Issues { get; private set; } = [];

    public static async Task<LogWorld> CreateAsync(int issues = 4)
    {
        var world = new LogWorld();
        await world.InitializeAsync(issues);
        return world;
    }

    public Task InitializeAsync() => InitializeAsync(4);

    private async Task InitializeAsync(int issues)
    {
        await _database.InitializeAsync();
        await using (var rows = _database.Context())
        {
            District = await rows.SavedAsync(Sample.Area("d", AreaLevel.District));
            Communities = [await rows.SavedAsync(Sample.Area("c1", AreaLevel.Community, District)), await rows.SavedAsync(Sample.Area("c2", AreaLevel.Community, District))];
            var category = await rows.SavedAsync(Sample.Category());
            Issues = [.. Enumerable.Range(0, issues).Select(i => Sample.Issue(Communities[i % 2], category))];
            rows.AddRange(Issues);
            await rows.SaveChangesAsync();
        }

        Graph = await GraphServices.OpenAsync(await TestServer.AsServerAsync(_database.ConnectionString), new EngineLimits(), new GateLimits(), TimeProvider.System, NullLoggerFactory.Instance, CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        await Graph.DisposeAsync();
        await _database.DisposeAsync();
    }

    ValueTask IAsyncDisposable.DisposeAsync() => new(DisposeAsync());

    /// <summary>A transaction of somebody who works on issues; dispose of it without <see cref="LogWriter.CommitAsync"/> to undo it.</summary>
    public async Task<LogWriter> WriterAsync() => await LogWriter.BeginAsync(_database.Context());

    /// <summary>One event in a transaction of its own; its note is what tests know it by.</summary>
    public async Task WriteAsync(Issue issue, string note, IssueEventKind kind = IssueEventKind.Commented)
    {
        await using var writer = await WriterAsync();
        await writer.AppendAsync(issue, note, kind);
        await writer.CommitAsync();
    }

    public string IdOf(string type, Guid key) => new GovernanceGraph.Engine.Identity.NodeId(Graph.Model.Catalog.FindNodeType(type)!, key).ToString();

    public async Task<JsonElement> AskAsync(string query, object? variables = null, Viewer? viewer = null)
    {
        var (outcome, answer) = await DemoGraph.SendAsync(Graph, query, variables, viewer: viewer);
        Assert.True(outcome == Outcome.Answered && !answer.TryGetProperty("errors", out _), answer.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>Waits until every event can be read: tests at the same time hold the horizon back, because a cluster counts the transactions of all its databases together.</summary>
    public async Task SettledAsync()
    {
        while (!await _database.ScalarAsync<bool>("SELECT event_horizon() > coalesce((SELECT max(turn) FROM graph_events), 0)")) await Task.Delay(20);
    }

    /// <summary>The notes of the events that can be read behind a cursor, with the cursor behind the last.</summary>
    public async Task<(IReadOnlyList<string> Notes, string? End)> ReadAsync(string? after = null, int first = 100, string arguments = "", Viewer? viewer = null, bool isSettled = true)
    {
        if (isSettled) await SettledAsync();
        var data = await AskAsync($$"""query($after: String, $first: Int) { events(after: $after, first: $first{{arguments}}) { nodes { step { note } } pageInfo { endCursor } } }""", new { after, first }, viewer);
        return ([.. data.GetProperty("events").GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("step").GetProperty("note").GetString()!)], data.GetProperty("events").GetProperty("pageInfo").GetProperty("endCursor").GetString());
    }

    /// <summary>Every event that can be read, page by page.</summary>
    public async Task<IReadOnlyList<string>> ReadAllAsync(int first = 100, bool isSettled = true)
    {
        var all = new List<string>();
        for (var (notes, end) = await ReadAsync(null, first, isSettled: isSettled); notes.Count > 0; (notes, end) = await ReadAsync(end, first, isSettled: isSettled)) all.AddRange(notes);
        return all;
    }
}

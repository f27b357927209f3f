using GovernanceGraph.Benchmarks.Sockets;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Gate;
using GovernanceGraph.Server.Hosting;

namespace GovernanceGraph.Benchmarks.Servers;

/// <summary>The child's side: serves one application on a free port, says which, and ends when its parent does.</summary>
internal static class ServedApplication
{
    /// <summary>Where the database's connection string is taken from.</summary>
    public const string ConnectionVariable = "ConnectionStrings__Governance";

    /// <summary>What the child writes when it listens, before the address.</summary>
    public const string Listening = "listening ";

    private static readonly string[] AnyPort = ["--urls=http://127.0.0.1:0"];

    private static readonly EngineLimits Unguarded = new() { Statements = 500, QueuedStatements = 100_000, QueuedStatementsOfOne = 10_000 };

    // Addresses in the place of apps, told apart by a header that this machine is trusted to write.
    private static readonly string[] AppBudgets = ["--Governance:Transport:TrustedProxies:0=127.0.0.1", "--Governance:Budgets:Anonymous:Size=50000", "--Governance:Budgets:Anonymous:RestorePerSecond=2000"];

    // Charged and counted like everything, by budgets and limits that no load from one address exhausts; who stopped reading may read the close code late.
    private static readonly string[] Budgets =
    [
        .. new[] { "Anonymous", "Person", "App" }.SelectMany(kind => new[] { $"--Governance:Budgets:{kind}:Size=1000000000", $"--Governance:Budgets:{kind}:RestorePerSecond=1000000000" }),
        "--Governance:Transport:Sockets:PerAsker=10000", "--Governance:Transport:Sockets:CloseSeconds=60",
    ];

    public static async Task<int> RunAsync(ServerMode mode, CancellationToken cancel)
    {
        var connection = Environment.GetEnvironmentVariable(ConnectionVariable) ?? throw new InvalidOperationException($"{ConnectionVariable} is not set.");
        await using var app = mode switch
        {
            ServerMode.LimitRows => LimitServer.Build(AnyPort, connection),
            ServerMode.Ticks => TickServer.Build([.. AnyPort, .. Budgets]),
            _ => await GraphAsync(mode, connection, cancel),
        };
        ServerStats.Map(app);
        await app.StartAsync(cancel);
        Console.WriteLine(Listening + app.Urls.Single());
        await Console.In.ReadToEndAsync(cancel);   // the parent holds the other end, and lets go when it ends, however it ends
        await app.StopAsync(cancel);
        return 0;
    }

    /// <summary>How far ahead the clock of <see cref="ServerMode.GraphAhead"/> is.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(30);

    /// <summary>The program's own limits, and what the environment says of them; all subscribers here are one asker.</summary>
    private static EngineLimits Engine()
    {
        var limits = EngineSettings.Read(EngineSettings.OfProcess()).Engine;
        return limits with { Subscriptions = limits.Subscriptions with { OfOne = limits.Subscriptions.OfAll } };
    }

    private static async Task<WebApplication> GraphAsync(ServerMode mode, string connection, CancellationToken cancel)
    {
        using var logs = LoggerFactory.Create(logging => logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace));
        var graph = await GraphServices.OpenAsync(connection, mode == ServerMode.GraphUnguarded ? Unguarded : Engine(), new GateLimits(), mode == ServerMode.GraphAhead ? new AheadClock() : TimeProvider.System, logs, cancel);
        return GovernanceHost.Build([.. AnyPort, .. Settings(mode)], builder => graph.AddTo(builder.Services));
    }

    // What is measured is measured alone: the clock leaves the issues of benchmarks as they are.
    private static string[] Settings(ServerMode mode) => mode switch
    {
        ServerMode.GraphAhead => [.. Budgets, "--environment=Development", "--Governance:Worker:PollSeconds=1", "--Governance:Ide:Enabled=false"],
        ServerMode.GraphWithBudgets => [.. AppBudgets, NoWorker],
        _ => [.. Budgets, NoWorker],
    };

    private const string NoWorker = "--Governance:Worker:Enabled=false";

    private sealed class AheadClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Ahead;
    }
}

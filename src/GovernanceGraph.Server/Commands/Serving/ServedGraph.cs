using System.Net;
using System.Runtime.InteropServices;
using GovernanceGraph.Server.Hosting;

namespace GovernanceGraph.Server.Commands.Serving;

/// <summary>The running web application and the graph behind it.</summary>
internal sealed class ServedGraph : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly GraphServices _graph;
    private readonly ILoggerFactory _logs;

    private ServedGraph(WebApplication application, GraphServices graph, ILoggerFactory logs, ServedAddresses addresses) =>
        (_application, _graph, _logs, Addresses) = (application, graph, logs, addresses);

    public ServedAddresses Addresses { get; }

    /// <summary>Returns when it answers requests.</summary>
    public static async Task<ServedGraph> StartAsync(string connectionString, IPEndPoint address, CancellationToken cancellation)
    {
        var logs = LoggerFactory.Create(builder => builder.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace));
        var (limits, gate) = EngineSettings.Read(EngineSettings.OfProcess());
        var graph = await GraphServices.OpenAsync(connectionString, limits, gate, TimeProvider.System, logs, cancellation);
        var application = GovernanceHost.Build([$"--urls=http://{address}"], builder => graph.AddTo(builder.Services));
        var served = new ServedGraph(application, graph, logs, ServedAddresses.Of(address));
        try
        {
            await application.StartAsync(cancellation);
            return served;
        }
        catch
        {
            await served.DisposeAsync();
            throw;
        }
    }

    /// <summary>Returns when Ctrl-C, SIGTERM or the end of the terminal asks for a stop and open requests are answered.</summary>
    public async Task WaitForStopAsync(CancellationToken cancellation)
    {
        using var hangup = PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal =>
        {
            signal.Cancel = true;
            _application.Lifetime.StopApplication();
        });
        await _application.WaitForShutdownAsync(cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        await _graph.DisposeAsync();
        _logs.Dispose();
    }
}

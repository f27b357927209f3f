using System.Runtime.InteropServices;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Server.Files;
using GovernanceGraph.Server.Hosting;
using GovernanceGraph.Server.Ide;
using GovernanceGraph.Server.PersonalData;
using GovernanceGraph.Server.Transport;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.Options;

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

    /// <summary>Whether some proxy is believed.</summary>
    public bool TrustsProxies => _application.Services.GetRequiredService<IOptions<TransportOptions>>().Value.TrustedProxies.Count > 0;

    /// <summary>Returns when it answers requests.</summary>
    public static async Task<ServedGraph> StartAsync(string connectionString, Listening listening, PersonalDataServices personal, CancellationToken cancellation)
    {
        var logs = LoggerFactory.Create(builder => builder.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace));
        var (limits, gate) = EngineSettings.Read(EngineSettings.OfProcess());
        var files = EngineSettings.OfProcess().GetSection(FileSettings.Section).Get<FileSettings>() ?? new FileSettings();
        var graph = await GraphServices.OpenAsync(connectionString, limits, gate, TimeProvider.System, logs, cancellation, personal, new FileServices(files));
        var application = GovernanceHost.Build([], builder =>
        {
            graph.AddTo(builder.Services);
            builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(listening.Address, options => Secure(options, listening)));
        });
        var ide = application.Services.GetRequiredService<IOptions<IdeOptions>>().Value.IsEnabledIn(application.Environment);
        var served = new ServedGraph(application, graph, logs, ServedAddresses.Of(listening.Address, listening.Scheme, ide, limits.Introspection == IntrospectionAccess.Everybody));
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

    private static void Secure(Microsoft.AspNetCore.Server.Kestrel.Core.ListenOptions options, Listening listening)
    {
        if (listening.Certificates is not { } certificates) return;
        options.UseHttps(new HttpsConnectionAdapterOptions { ServerCertificate = certificates[0], ServerCertificateChain = certificates });
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

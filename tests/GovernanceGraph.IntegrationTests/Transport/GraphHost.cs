using GovernanceGraph.Engine.Access;
using GovernanceGraph.Server.Hosting;
using GovernanceGraph.Server.Transport;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace GovernanceGraph.IntegrationTests.Transport;

/// <summary>The whole web application on a free port over a real graph; the clock leaves its issues alone, for others look at them too.</summary>
internal sealed class GraphHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private GraphHost(WebApplication app) => _app = app;

    public HttpClient Client { get; private set; } = null!;

    public Uri Address => new(_app.Urls.Single());

    public static Task<GraphHost> StartAsync(GraphServices graph, params string[] settings) => StartAsync(graph, null, settings);

    /// <summary>The same where whoever sends any <c>X-API-Key</c> is this viewer.</summary>
    public static async Task<GraphHost> StartAsync(GraphServices graph, Viewer? known, params string[] settings)
    {
        var host = new GraphHost(GovernanceHost.Build(["--urls=http://127.0.0.1:0", "--Governance:Ide:Fetch=false", "--Governance:Worker:Enabled=false", .. settings], builder =>
        {
            graph.AddTo(builder.Services);
            if (known is not null) builder.Services.AddSingleton<IViewerSource>(new OneViewer(known));
        }));
        await host._app.StartAsync();
        host.Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = host.Address };
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private sealed class OneViewer(Viewer known) : IViewerSource
    {
        public ValueTask<ViewerFinding> FindAsync(Credentials credentials, string traceId, CancellationToken cancel) => new(ViewerFinding.Of(credentials.AreAbsent ? Viewer.Anonymous : known));
    }
}

using GovernanceGraph.Server.Hosting;
using Microsoft.AspNetCore.Builder;

namespace GovernanceGraph.IntegrationTests.Transport;

/// <summary>The whole web application on a free port over a real graph.</summary>
internal sealed class GraphHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private GraphHost(WebApplication app) => _app = app;

    public HttpClient Client { get; private set; } = null!;

    public Uri Address => new(_app.Urls.Single());

    public static async Task<GraphHost> StartAsync(GraphServices graph, params string[] settings)
    {
        var host = new GraphHost(GovernanceHost.Build(["--urls=http://127.0.0.1:0", "--Governance:Ide:Fetch=false", .. settings], builder => graph.AddTo(builder.Services)));
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
}

using GovernanceGraph.Domain.Apps;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Subscriptions;
using GovernanceGraph.IntegrationTests.Transport.Live;
using GovernanceGraph.Server.Authentication;
using GovernanceGraph.Server.Hosting;
using GovernanceGraph.Server.Transport;
using GovernanceGraph.Server.Transport.Live;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Transport;

/// <summary>The whole web application on a free port, over the small graph.</summary>
public sealed class TransportHost : IAsyncLifetime
{
    private readonly WebApplication _app;

    public TransportHost() : this([])
    {
    }

    internal TransportHost(params string[] settings) : this(_ => { }, settings)
    {
    }

    internal TransportHost(Action<IServiceCollection> compose, params string[] settings)
    {
        _app = GovernanceHost.Build(["--environment=Development", "--urls=http://127.0.0.1:0", "--Governance:Ide:Fetch=false", .. settings], builder =>
        {
            builder.Services.AddSingleton<IOperationPipeline>(Pipeline);
            builder.Services.AddSingleton<ISubscriptionPipeline>(Subscriptions);
            builder.Services.AddSingleton<ISchemaText>(new Schema());
            builder.Services.AddSingleton<IAccounts>(new NoAccounts());
            builder.Services.AddSingleton<IReadinessCheck>(Readiness);
            compose(builder.Services);
        });
    }

    public Uri Address => new(_app.Urls.Single());

    public HttpClient Client { get; private set; } = null!;

    internal HelloPipeline Pipeline { get; } = new();

    internal HelloSubscriptions Subscriptions { get; } = new();

    internal LiveConnections Connections => _app.Services.GetRequiredService<LiveConnections>();

    internal SwitchedCheck Readiness { get; } = new();

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
    }

    public async Task DisposeAsync()
    {
        Client?.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    /// <summary>Tells it to stop, and waits until it has.</summary>
    internal Task StopAsync() => _app.StopAsync();

    /// <summary>Starts a host with other settings.</summary>
    internal static async Task<TransportHost> StartAsync(params string[] settings)
    {
        var host = new TransportHost(settings);
        await host.InitializeAsync();
        return host;
    }

    private sealed class NoAccounts : IAccounts
    {
        public Task<Viewer> OfSubjectAsync(string issuer, string subject, CancellationToken cancel) => throw new NotSupportedException();

        public Task<(Viewer Viewer, DateTime? Until)> OfKeyAsync(ApiKeySecret key, CancellationToken cancel) => throw new NotSupportedException();
    }

    private sealed class Schema : ISchemaText
    {
        public string Sdl => "type Query {\n  hello(name: String): String!\n  big(bytes: Int!): String!\n}\n\ntype Mutation {\n  touch: Boolean!\n}\n\ntype Subscription {\n  tick: Int!\n}\n";
    }

    internal sealed class SwitchedCheck : IReadinessCheck
    {
        public string? Reason { get; set; }

        public ValueTask<string?> ReasonNotReadyAsync(CancellationToken cancel) => new(Reason);
    }
}

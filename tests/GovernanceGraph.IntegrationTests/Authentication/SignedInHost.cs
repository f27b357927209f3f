using GovernanceGraph.Domain.Apps;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Subscriptions;
using GovernanceGraph.IntegrationTests.Transport;
using GovernanceGraph.IntegrationTests.Transport.Live;
using GovernanceGraph.Server.Authentication;
using GovernanceGraph.Server.Hosting;
using GovernanceGraph.Server.Transport;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Authentication;

/// <summary>The web application with one configured issuer, its clock, its log, and accounts in memory or in a database.</summary>
public sealed class SignedInHost : IAsyncLifetime
{
    private readonly WebApplication _app;

    public SignedInHost() : this(null, [])
    {
    }

    internal SignedInHost(Func<TimeProvider, IAccounts>? accounts, params string[] settings)
    {
        string[] issuer = [$"--Governance:Authentication:Issuers:0:Issuer={TokenMint.Issuer}", $"--Governance:Authentication:Issuers:0:Audience={TokenMint.Audience}", $"--Governance:Authentication:Issuers:0:Jwks={Mint.Jwks}"];
        _app = GovernanceHost.Build(["--urls=http://127.0.0.1:0", "--environment=Production", "--Governance:Ide:Fetch=false", .. issuer, .. settings], builder =>
        {
            builder.Logging.AddProvider(Log);
            builder.Services.AddSingleton<TimeProvider>(Clock);
            builder.Services.AddSingleton<IOperationPipeline>(Pipeline);
            builder.Services.AddSingleton<ISubscriptionPipeline>(Subscriptions);
            builder.Services.AddSingleton(accounts?.Invoke(Clock) ?? new OneAccount());
            builder.Services.AddSingleton<ISchemaText>(new NoSchema());
        });
    }

    public HttpClient Client { get; private set; } = null!;

    internal TokenMint Mint { get; } = new();

    internal SetClock Clock { get; } = new();

    internal LogLines Log { get; } = new();

    internal HelloPipeline Pipeline { get; } = new();

    internal HelloSubscriptions Subscriptions { get; } = new();

    internal ViewerSource Viewers => (ViewerSource)_app.Services.GetRequiredService<IViewerSource>();

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        Client = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    public async Task DisposeAsync()
    {
        Client?.Dispose();
        await _app.DisposeAsync();
        Mint.Dispose();
    }

    internal static async Task<SignedInHost> StartAsync(Func<TimeProvider, IAccounts>? accounts = null, params string[] settings)
    {
        var host = new SignedInHost(accounts, settings);
        await host.InitializeAsync();
        return host;
    }

    /// <summary>Asks with these headers, each as given, repeated names too.</summary>
    internal Task<HttpResponseMessage> AskAsync(params (string Name, string Value)[] headers) => Client.PostAsync(Answers.Query("{ hello }"), change: request =>
    {
        foreach (var (name, value) in headers) Assert.True(request.Headers.TryAddWithoutValidation(name, value));
    });

    internal Task<HttpResponseMessage> AskWithAsync(string token) => AskAsync(("Authorization", $"Bearer {token}"));

    private sealed class OneAccount : IAccounts
    {
        public Task<Viewer> OfSubjectAsync(string issuer, string subject, CancellationToken cancel) =>
            Task.FromResult(new Viewer { Kind = ViewerKind.Person, Name = $"{issuer} {subject}", Roles = [new HeldRole("AUDITOR")] });

        public Task<(Viewer Viewer, DateTime? Until)> OfKeyAsync(ApiKeySecret key, CancellationToken cancel) =>
            Task.FromResult<(Viewer, DateTime?)>((new Viewer { Kind = ViewerKind.App, Name = $"app:{key.Prefix}" }, null));
    }

    private sealed class NoSchema : ISchemaText
    {
        public string Sdl => "type Query { hello: String! }";
    }
}

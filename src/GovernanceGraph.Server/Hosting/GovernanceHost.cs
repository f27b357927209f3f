using GovernanceGraph.Server.Authentication;
using GovernanceGraph.Server.Budgets;
using GovernanceGraph.Server.Files;
using GovernanceGraph.Server.Files.Storage;
using GovernanceGraph.Server.Ide;
using GovernanceGraph.Server.Transport;
using GovernanceGraph.Server.Transport.Live;
using GovernanceGraph.Server.Transport.Uploads;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace GovernanceGraph.Server.Hosting;

/// <summary>Puts the web application together: the graph, its schema, the IDE and the health addresses, all on one port.</summary>
public static class GovernanceHost
{
    /// <summary>
    /// Builds the application without starting it. <paramref name="compose"/> must register an <c>IOperationPipeline</c>, an
    /// <see cref="ISchemaText"/> and <see cref="IAccounts"/>, and may register an <c>ISubscriptionPipeline</c> and any number of <see cref="IReadinessCheck"/>; it runs last, so what it registers wins.
    /// </summary>
    /// <param name="args">Settings as <c>--Governance:Transport:MaxBodyBytes=…</c>; above environment variables and appsettings.json.</param>
    /// <param name="compose">Adds the services behind the web application.</param>
    /// <exception cref="OptionsValidationException">A setting is out of its range; the message names it. Thrown when the application starts.</exception>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder> compose)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        Logs(builder.Logging);
        Services(builder);
        compose(builder);
        var app = builder.Build();
        Map(app);
        return app;
    }

    private static void Logs(ILoggingBuilder logs)
    {
        // Standard output belongs to data; a line per request to nobody.
        logs.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        logs.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        logs.AddFilter("Microsoft.Hosting", LogLevel.Warning);

        // Else each request gets an activity and a log scope that nobody reads; where tracing listens, it makes the activity itself.
        logs.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
    }

    private static void Services(WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<TransportOptions>().BindConfiguration(TransportOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TransportOptions>, TransportOptionsValidator>();
        services.AddSingleton<IConfigureOptions<KestrelServerOptions>, KestrelSettings>();
        services.AddOptions<FileSettings>().BindConfiguration(FileSettings.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<FileSettings>, FileSettingsValidator>();
        services.AddSingleton(provider => new IncomingFiles(provider.GetRequiredService<IOptions<FileSettings>>().Value.Folder));
        services.AddSingleton<UploadReader>();
        services.AddCors();
        services.AddMetrics();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<TransportMetrics>();
        services.AddViewers();
        services.AddLive();
        services.AddSingleton<GraphEndpoint>();
        services.AddSingleton<SchemaEndpoint>();
        services.AddSingleton<HealthEndpoints>();
        services.AddBudgets();
        services.AddIde();
    }

    private static void Map(WebApplication app)
    {
        var transport = app.Services.GetRequiredService<IOptions<TransportOptions>>().Value;
        app.UseMiddleware<SurpriseGuard>();
        app.UseTrustedProxies(transport);
        app.UseSecurityHeaders();
        app.UseCrossOrigin(transport);
        app.UseIdeRedirect();
        app.UseLive();
        app.Map(GraphEndpoint.Path, app.Services.GetRequiredService<GraphEndpoint>().HandleAsync);
        app.MapMethods(SchemaEndpoint.Path, ["GET", "HEAD"], app.Services.GetRequiredService<SchemaEndpoint>().HandleAsync);
        if (app.Services.GetService<FileEndpoint>() is { } files) app.MapMethods(FileEndpoint.Path, ["GET", "HEAD"], (HttpContext http, Guid key) => files.HandleAsync(http, key));
        app.MapIde();
        HealthEndpoints.Map(app);
    }
}

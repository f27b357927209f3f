using GovernanceGraph.Engine.Access;
using GovernanceGraph.Server.Transport;
using Microsoft.Extensions.Options;

namespace GovernanceGraph.Server.Ide;

/// <summary><c>/graphql/ui/</c>: Banana Cake Pop; <c>/graphql/graph/</c>: the schema as a picture, by Voyager. Both from this server's own files only.</summary>
public static class IdeEndpoints
{
    /// <summary>Where the IDE is served.</summary>
    public const string Path = GraphEndpoint.Path + "/ui";

    /// <summary>Where the picture of the graph is served.</summary>
    public const string GraphPath = GraphEndpoint.Path + "/graph";

    // 'connect-src self' keeps both pages from every other host, whatever their code tries.
    private const string Common =
        "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; ";

    // The IDE compiles its table filters and JSON paths at run time ('unsafe-eval'), styles itself from script, and runs workers from its own files.
    private const string IdePolicy = Common + "script-src 'self' 'unsafe-eval'; worker-src 'self'; manifest-src 'self'";

    // Voyager lays the graph out by Graphviz, compiled to WebAssembly, in a worker that it makes of its own text.
    private const string GraphPolicy = Common + "script-src 'self' 'wasm-unsafe-eval'; worker-src blob:";

    /// <summary>Adds the IDE's services.</summary>
    public static void AddIde(this IServiceCollection services)
    {
        services.AddOptions<IdeOptions>().BindConfiguration(IdeOptions.Section);
        services.AddSingleton<IdeAssets>();
        services.AddSingleton<IdeConfiguration>();
        services.AddHostedService<IdeInstaller>();
    }

    /// <summary>Leads a browser that opens the graph's own address to the IDE.</summary>
    public static void UseIdeRedirect(this WebApplication app)
    {
        if (!IsEnabled(app)) return;
        app.Use(next => http =>
        {
            if (!IsVisit(http.Request)) return next(http);
            http.Response.Redirect(http.Request.PathBase + Path + "/");
            return Task.CompletedTask;
        });
    }

    /// <summary>Maps the addresses of the IDE and of the picture.</summary>
    public static void MapIde(this WebApplication app)
    {
        if (!IsEnabled(app)) return;
        var assets = app.Services.GetRequiredService<IdeAssets>();
        var configuration = app.Services.GetRequiredService<IdeConfiguration>();
        var (ide, graph, page) = (new PackagePages(assets.Ide, Path, IdePolicy), new PackagePages(assets.Voyager, GraphPath, GraphPolicy), GraphPage());
        app.MapMethods(Path + "/bcp-config.json", ["GET", "HEAD"], http => SendConfiguration(http, configuration));
        app.MapMethods(Path + "/{**path}", ["GET", "HEAD"], http => ide.SendAsync(http));
        if (app.Services.GetRequiredService<ISchemaText>().Readers != IntrospectionAccess.Everybody) return;
        app.MapMethods(GraphPath + "/{**path}", ["GET", "HEAD"], http => graph.SendAsync(http, page));
    }

    private static EmbeddedPage GraphPage() => new(
        ("", "Voyager.graph.html", "text/html; charset=utf-8"), ("graph.js", "Voyager.graph.js", "text/javascript; charset=utf-8"), ("graph.css", "Voyager.graph.css", "text/css; charset=utf-8"));

    private static bool IsEnabled(WebApplication app) => app.Services.GetRequiredService<IOptions<IdeOptions>>().Value.IsEnabledIn(app.Environment);

    private static bool IsVisit(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Path.StartsWithSegments(GraphEndpoint.Path, out var rest)
        && (!rest.HasValue || rest.Value == "/")
        && !request.QueryString.HasValue
        && AnswerTypes.AsksForPage(request.Headers.Accept);

    private static Task SendConfiguration(HttpContext http, IdeConfiguration configuration)
    {
        var body = configuration.For($"{http.Request.Scheme}://{http.Request.Host}{http.Request.PathBase}");
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.ContentLength = body.Length;
        http.Response.Headers.CacheControl = "no-store";
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.Body.WriteAsync(body, http.RequestAborted).AsTask();
    }
}

using GovernanceGraph.Server.Transport;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace GovernanceGraph.Server.Ide;

/// <summary><c>/graphql/ui/</c>: Banana Cake Pop, from this server's own files only.</summary>
public static class IdeEndpoints
{
    /// <summary>Where the IDE is served.</summary>
    public const string Path = GraphEndpoint.Path + "/ui";

    // The IDE compiles its table filters and JSON paths at run time ('unsafe-eval'), styles itself from script, and runs workers from its own files.
    // 'connect-src self' keeps it from every other host, whatever its code tries.
    private static readonly StringValues Policy =
        "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
        + "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    // The package's files all bear npm's date of 1985, whatever the version; only the version tells them apart.
    private static readonly EntityTagHeaderValue PackageTag = new($"\"{IdePackage.Version}\"");

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

    /// <summary>Maps the IDE's addresses.</summary>
    public static void MapIde(this WebApplication app)
    {
        if (!IsEnabled(app)) return;
        var assets = app.Services.GetRequiredService<IdeAssets>();
        var configuration = app.Services.GetRequiredService<IdeConfiguration>();
        app.MapMethods(Path + "/bcp-config.json", ["GET", "HEAD"], http => SendConfiguration(http, configuration));
        app.MapMethods(Path + "/{**path}", ["GET", "HEAD"], http => SendFile(http, assets));
    }

    private static bool IsEnabled(WebApplication app) => app.Services.GetRequiredService<IOptions<IdeOptions>>().Value.Enabled;

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

    private static Task SendFile(HttpContext http, IdeAssets assets)
    {
        var path = http.Request.RouteValues["path"] as string ?? "";
        // Its files are named relative to the page, so the page's address must end in a slash.
        if (path.Length == 0 && !http.Request.Path.Value!.EndsWith('/'))
        {
            http.Response.Redirect(http.Request.PathBase + Path + "/", permanent: false);
            return Task.CompletedTask;
        }

        http.Response.Headers.ContentSecurityPolicy = Policy;
        if (assets.Files is not { } files) return MissingPage.SendAsync(http.Response);
        if (!files.TryFind(path, out var file))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        http.Response.Headers.CacheControl = file.IsNamedByContent ? "public, max-age=31536000, immutable" : "no-cache";
        return Results.File(file.FullPath, file.ContentType, entityTag: PackageTag).ExecuteAsync(http);
    }
}

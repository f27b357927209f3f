using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace GovernanceGraph.Server.Ide;

/// <summary>Serves the files of one package under one path, with the content security policy that its code needs and no wider.</summary>
internal sealed class PackagePages(PackageAssets assets, string root, StringValues policy)
{
    // A package's files all bear npm's date of 1985, whatever the version; only the version tells them apart.
    private readonly EntityTagHeaderValue _tag = new($"\"{assets.Package.Version}\"");

    /// <summary>Answers with the file of a path below the root; the empty path is <paramref name="page"/>, or the package's own page.</summary>
    public Task SendAsync(HttpContext http, EmbeddedPage? page = null)
    {
        var path = http.Request.RouteValues["path"] as string ?? "";
        // Files are named relative to the page, so the page's address must end in a slash.
        if (path.Length == 0 && !http.Request.Path.Value!.EndsWith('/'))
        {
            http.Response.Redirect(http.Request.PathBase + root + "/", permanent: false);
            return Task.CompletedTask;
        }

        http.Response.Headers.ContentSecurityPolicy = policy;
        if (assets.Files is not { } files) return MissingPage.SendAsync(http.Response, assets.Package);
        if (page?.Find(path) is { } own) return own.ExecuteAsync(http);
        if (!files.TryFind(path, out var file))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        http.Response.Headers.CacheControl = file.IsNamedByContent ? "public, max-age=31536000, immutable" : "no-cache";
        return Results.File(file.FullPath, file.ContentType, entityTag: _tag).ExecuteAsync(http);
    }
}

using GovernanceGraph.Server.Packages;

namespace GovernanceGraph.Server.Ide;

/// <summary>What is shown while a page's files are not there.</summary>
internal static class MissingPage
{
    public static Task SendAsync(HttpResponse response, NpmPackage package)
    {
        response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers.RetryAfter = "30";
        return response.WriteAsync(Html(package), response.HttpContext.RequestAborted);
    }

    private static string Html(NpmPackage package) => $"""
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <title>GovernanceGraph</title>
        <h1>This page is not here yet · 页面尚未就绪</h1>
        <p>It is the npm package <code>{package.Specifier}</code>, which the server fetches when it first starts. Reload this page in a minute.</p>
        <p>If it does not come: install Node.js (18 or later) with npm, give the machine a way to the npm registry, and start the server again;
        the server's log says what went wrong. The graph itself works without it, at <code>/graphql</code>.</p>
        </html>
        """;
}

using Microsoft.Extensions.Primitives;

namespace GovernanceGraph.Server.Transport;

/// <summary>The headers that every answer carries, so that a browser never takes data for a page, shows it in a frame or tells others where it was.</summary>
public static class SecurityHeaders
{
    private static readonly StringValues NoSniff = "nosniff";
    private static readonly StringValues NoReferrer = "no-referrer";
    private static readonly StringValues DataOnly = "default-src 'none'; frame-ancestors 'none'";
    private static readonly StringValues Deny = "DENY";
    private static readonly StringValues HttpsOnly = "max-age=31536000";

    /// <summary>Sets them; an endpoint that serves pages replaces the content security policy by its own.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use(next => http =>
    {
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = NoSniff;
        headers["Referrer-Policy"] = NoReferrer;
        headers.ContentSecurityPolicy = DataOnly;
        headers.XFrameOptions = Deny;
        if (http.Request.IsHttps) headers.StrictTransportSecurity = HttpsOnly;
        return next(http);
    });
}

using Microsoft.AspNetCore.Cors.Infrastructure;

namespace GovernanceGraph.Server.Transport;

/// <summary>Lets pages of the configured origins call the graph (CORS); without any, browsers keep all foreign pages out.</summary>
public static class CrossOrigin
{
    private static readonly TimeSpan PreflightAge = TimeSpan.FromMinutes(10);

    /// <summary>Answers preflights and marks answers for the configured origins.</summary>
    public static void UseCrossOrigin(this IApplicationBuilder app, TransportOptions options)
    {
        if (options.AllowedOrigins.Count == 0) return;
        app.Use(next => http =>
        {
            // A cache must not show one origin's answer to another, also where there is only one origin to choose from.
            http.Response.Headers.Append("Vary", "Origin");
            return next(http);
        });
        app.UseCors(policy => Configure(policy, options));
    }

    private static void Configure(CorsPolicyBuilder policy, TransportOptions options)
    {
        policy.WithOrigins([.. options.AllowedOrigins])
            .WithMethods("GET", "POST")
            .WithHeaders("Accept", "Authorization", "Content-Type", CostHeader.Name, ContentCheck.PreflightHeader, RequestId.Header)
            .WithExposedHeaders(RequestId.Header, "Retry-After")
            .SetPreflightMaxAge(PreflightAge);
        if (options.AllowCredentials) policy.AllowCredentials();
    }
}

namespace GovernanceGraph.Server.Transport.Sockets;

/// <summary>Browsers let any page open a socket anywhere and only say whose page it is: what CORS does for requests, the handshake must do itself.</summary>
internal static class OriginCheck
{
    /// <summary>True for pages of the server's own origin and of the configured ones, and for programs, which send no origin.</summary>
    public static bool Allows(HttpRequest request, TransportOptions options)
    {
        var origin = request.Headers.Origin;
        return origin.Count == 0
            || (origin.Count == 1 && origin[0] is { } page && (IsOwn(page, request) || options.AllowedOrigins.Contains(page, StringComparer.Ordinal)));
    }

    private static bool IsOwn(string page, HttpRequest request) =>
        page.Length == request.Scheme.Length + 3 + request.Host.Value?.Length
        && page.StartsWith(request.Scheme, StringComparison.Ordinal)
        && page.AsSpan(request.Scheme.Length).StartsWith("://")
        && page.EndsWith(request.Host.Value!, StringComparison.OrdinalIgnoreCase);
}

using Microsoft.AspNetCore.Http.Features;

namespace GovernanceGraph.Server.Transport.Sockets;

/// <summary>Has sockets write through a <see cref="FrameStream"/>. Sockets over HTTP/2 do without: there the connection gathers by itself.</summary>
internal static class GatheredFrames
{
    /// <summary>Before the middleware that makes sockets, which keeps the upgrade that it finds.</summary>
    public static void UseGatheredFrames(this IApplicationBuilder app) => app.Use(next => http =>
    {
        if (http.Features.Get<IHttpUpgradeFeature>() is { IsUpgradableRequest: true } upgrade) http.Features.Set<IHttpUpgradeFeature>(new Upgrade(upgrade));
        return next(http);
    });

    /// <summary>The stream below the socket that was accepted; null where there is none.</summary>
    public static FrameStream? Of(HttpContext http) => (http.Features.Get<IHttpUpgradeFeature>() as Upgrade)?.Stream;

    private sealed class Upgrade(IHttpUpgradeFeature inner) : IHttpUpgradeFeature
    {
        public FrameStream? Stream { get; private set; }

        public bool IsUpgradableRequest => inner.IsUpgradableRequest;

        public async Task<Stream> UpgradeAsync() => Stream = new FrameStream(await inner.UpgradeAsync());
    }
}

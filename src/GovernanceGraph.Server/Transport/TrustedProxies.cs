using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace GovernanceGraph.Server.Transport;

/// <summary>Believes what configured proxies say of the client's address and scheme; from anybody else X-Forwarded-For is a text like any other.</summary>
public static class TrustedProxies
{
    /// <summary>Reads the headers of the configured proxies, each hop of which must be one of them.</summary>
    public static void UseTrustedProxies(this IApplicationBuilder app, TransportOptions options)
    {
        if (options.TrustedProxies.Count == 0) return;
        var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in options.TrustedProxies) forwarded.KnownIPNetworks.Add(Parse(proxy)!.Value);
        app.UseForwardedHeaders(forwarded);
    }

    /// <summary>A network (<c>10.0.0.0/8</c>) or a single address; null when the text is neither.</summary>
    public static IPNetwork? Parse(string text) =>
        IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : null;
}

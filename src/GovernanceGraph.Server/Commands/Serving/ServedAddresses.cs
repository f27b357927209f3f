using System.Net;

namespace GovernanceGraph.Server.Commands.Serving;

/// <summary>Where a running server is to be found.</summary>
/// <param name="Endpoint">GraphQL over HTTP.</param>
/// <param name="Ide">Banana Cake Pop; null where it is not served.</param>
/// <param name="Graph">The schema as a picture; null where it is not served.</param>
/// <param name="Schema">The schema's text; null where not everybody may have it.</param>
public sealed record ServedAddresses(string Endpoint, string? Ide, string? Graph, string? Schema)
{
    /// <summary>Addresses that a browser on this machine can open, also when the server listens on all of its addresses.</summary>
    public static ServedAddresses Of(IPEndPoint listening, string scheme = "http", bool ide = true, bool schema = true)
    {
        var any = listening.Address.Equals(IPAddress.Any) || listening.Address.Equals(IPAddress.IPv6Any);
        var root = $"{scheme}://{new IPEndPoint(any ? IPAddress.Loopback : listening.Address, listening.Port)}";
        return new ServedAddresses($"{root}/graphql", ide ? $"{root}/graphql/ui" : null, ide && schema ? $"{root}/graphql/graph" : null, schema ? $"{root}/graphql/schema.graphql" : null);
    }
}

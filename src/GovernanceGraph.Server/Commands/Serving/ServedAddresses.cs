using System.Net;

namespace GovernanceGraph.Server.Commands.Serving;

/// <summary>Where a running server is to be found.</summary>
/// <param name="Endpoint">GraphQL over HTTP.</param>
/// <param name="Ide">Banana Cake Pop.</param>
/// <param name="Graph">The schema as a picture.</param>
/// <param name="Schema">The schema's text.</param>
public sealed record ServedAddresses(string Endpoint, string Ide, string Graph, string Schema)
{
    /// <summary>Addresses that a browser on this machine can open, also when the server listens on all of its addresses.</summary>
    public static ServedAddresses Of(IPEndPoint listening)
    {
        var any = listening.Address.Equals(IPAddress.Any) || listening.Address.Equals(IPAddress.IPv6Any);
        var root = $"http://{new IPEndPoint(any ? IPAddress.Loopback : listening.Address, listening.Port)}";
        return new ServedAddresses($"{root}/graphql", $"{root}/graphql/ui", $"{root}/graphql/graph", $"{root}/graphql/schema.graphql");
    }
}

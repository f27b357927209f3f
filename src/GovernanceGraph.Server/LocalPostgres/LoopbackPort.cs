using System.Net;
using System.Net.Sockets;

namespace GovernanceGraph.Server.LocalPostgres;

/// <summary>TCP ports on 127.0.0.1.</summary>
internal static class LoopbackPort
{
    public static bool IsFree(int port) => TryListen(port) is not null;

    public static int FindFree() => TryListen(0) ?? throw new LocalPostgresException("This machine has no free TCP port on 127.0.0.1.", "End some programs and try again.");

    private static int? TryListen(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }
        catch (SocketException)
        {
            return null;
        }
    }
}

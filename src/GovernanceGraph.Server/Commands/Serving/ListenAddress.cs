using System.Net;
using System.Net.Sockets;

namespace GovernanceGraph.Server.Commands.Serving;

/// <summary>The address that the server listens on.</summary>
internal static class ListenAddress
{
    /// <summary>Asked before anything is started or loaded, so that a taken port is told in the first moment.</summary>
    /// <exception cref="ExpectedFailure">The address cannot be listened on.</exception>
    public static void CheckFree(IPEndPoint address)
    {
        try
        {
            using var listener = new TcpListener(address);
            listener.Start();
        }
        catch (SocketException error)
        {
            throw Refusal(address, error);
        }
    }

    private static ExpectedFailure Refusal(IPEndPoint address, SocketException error) => error.SocketErrorCode switch
    {
        SocketError.AddressAlreadyInUse => new ExpectedFailure($"Port {address.Port} on {address.Address} is taken, perhaps by another `./run`. Stop that program, or give another --port.", error),
        SocketError.AccessDenied => new ExpectedFailure($"Port {address.Port} is reserved for root. Give a --port of 1024 or more.", error),
        SocketError.AddressNotAvailable => new ExpectedFailure($"{address.Address} is no address of this machine. Give --listen 127.0.0.1 or 0.0.0.0.", error),
        _ => new ExpectedFailure($"{address} cannot be listened on: {error.Message}. Give another --port or --listen.", error),
    };
}

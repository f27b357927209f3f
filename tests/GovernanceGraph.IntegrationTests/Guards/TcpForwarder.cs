using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace GovernanceGraph.IntegrationTests.Guards;

/// <summary>Stands between the server and PostgreSQL, and can go away.</summary>
internal sealed class TcpForwarder : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentBag<TcpClient> _open = [];
    private readonly string _host;
    private readonly int _port;

    public TcpForwarder(string host, int port)
    {
        (_host, _port) = (host, port);
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Cuts all connections and takes no more.</summary>
    public void Dispose()
    {
        _listener.Stop();
        foreach (var client in _open) client.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var from = await _listener.AcceptTcpClientAsync();
                var to = new TcpClient();
                _open.Add(from);
                _open.Add(to);
                await to.ConnectAsync(_host, _port);
                _ = CopyAsync(from, to);
                _ = CopyAsync(to, from);
            }
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException)
        {
            // It has gone away.
        }
    }

    private static async Task CopyAsync(TcpClient from, TcpClient to)
    {
        try
        {
            await from.GetStream().CopyToAsync(to.GetStream());
            to.Client.Shutdown(SocketShutdown.Send);
        }
        catch (Exception error) when (error is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // One of them has gone.
        }
    }
}

using System.CommandLine;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace GovernanceGraph.Server.Commands.Serving;

/// <summary>Where the server listens, and how what is sent there is kept from others: TLS here, or a proxy that ends it, or nobody else's network.</summary>
internal sealed class ListenOptions
{
    private readonly PortOption _port = new();
    private readonly Option<string> _listen = new("--listen")
    {
        Description = "The address to listen on; 0.0.0.0 or [::] for all of this machine's. Others than this machine's own need --certificate or --behind-proxy.",
        DefaultValueFactory = _ => "127.0.0.1",
        HelpName = "address",
    };
    private readonly Option<FileInfo?> _certificate = new("--certificate") { Description = "Serve HTTPS with this certificate (PEM, the chain behind it).", HelpName = "file" };
    private readonly Option<FileInfo?> _key = new("--certificate-key") { Description = "The certificate's private key (PEM), if it is in a file of its own.", HelpName = "file" };
    private readonly Option<bool> _behindProxy = new("--behind-proxy") { Description = "Serve plain HTTP to a proxy that ends TLS in front of this server. Name it under Governance:Transport:TrustedProxies." };

    /// <summary>Gives a verb these options.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _port, _listen, _certificate, _key, _behindProxy }) command.Add(option);
    }

    /// <summary>What the arguments ask for, checked; nothing listens yet.</summary>
    /// <exception cref="ExpectedFailure">It cannot be listened on, or would be in the open.</exception>
    public Listening Read(ParseResult arguments)
    {
        var address = IPAddress.TryParse(arguments.GetRequiredValue(_listen), out var parsed)
            ? new IPEndPoint(parsed, arguments.GetValue(_port))
            : throw new ExpectedFailure($"--listen {arguments.GetValue(_listen)} is no IP address. Give 127.0.0.1, 0.0.0.0 or another address of this machine.");
        if (arguments.GetValue(_certificate) is null && !arguments.GetValue(_behindProxy) && !IPAddress.IsLoopback(parsed))
            throw new ExpectedFailure($"On {parsed} plain HTTP would carry credentials and personal data in the open. Give --certificate FILE, or --behind-proxy if a proxy in front of this server ends TLS.");
        ListenAddress.CheckFree(address);
        return new Listening(address, arguments.GetValue(_certificate) is { } file ? Load(file.FullName, arguments.GetValue(_key)?.FullName) : null, arguments.GetValue(_behindProxy));
    }

    private static X509Certificate2Collection Load(string certificate, string? key)
    {
        try
        {
            var chain = new X509Certificate2Collection();
            chain.ImportFromPemFile(certificate);
            chain.RemoveAt(0);
            chain.Insert(0, X509Certificate2.CreateFromPemFile(certificate, key));
            return chain;
        }
        catch (Exception error) when (error is CryptographicException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new ExpectedFailure($"The certificate {certificate} cannot be used: {error.Message} Give PEM files of a certificate and its private key.", error);
        }
    }
}

/// <summary>Where to listen.</summary>
/// <param name="Certificates">The server's own first, then those that issued it; null for plain HTTP.</param>
internal sealed record Listening(IPEndPoint Address, X509Certificate2Collection? Certificates, bool IsBehindProxy)
{
    public string Scheme => Certificates is null ? "http" : "https";
}

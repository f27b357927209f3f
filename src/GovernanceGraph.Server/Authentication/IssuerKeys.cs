using System.Security.Cryptography;
using GovernanceGraph.Server.Commands;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace GovernanceGraph.Server.Authentication;

/// <summary>The public keys of one issuer.</summary>
internal abstract class IssuerKeys
{
    private const int LeastRsaBits = 2048, P256Bits = 256;

    /// <summary>The key of this id, or null. A token must name its key: trying all of them would only help whoever guesses.</summary>
    /// <exception cref="KeysUnavailableException">The issuer's keys could not be fetched yet.</exception>
    public abstract ValueTask<SecurityKey?> FindAsync(string keyId, CancellationToken cancel);

    /// <summary>The keys that the configuration names.</summary>
    /// <exception cref="ExpectedFailure">The JWK set cannot be read or holds no key that could sign.</exception>
    public static IssuerKeys Of(IssuerOptions issuer) =>
        issuer.Authority is { Length: > 0 } authority ? new Followed(authority)
        : issuer.JwksFile is { Length: > 0 } file ? Fixed.Of(File.ReadAllText(file), file)
        : Fixed.Of(issuer.Jwks!, $"the Jwks of {issuer.Issuer}");

    /// <summary>One key.</summary>
    public static IssuerKeys Of(SecurityKey key) => new Fixed([key]);

    /// <summary>Only public keys that RS256 and ES256 are meant for. A symmetric key in a JWK set would let whoever reads the set sign.</summary>
    private static IEnumerable<SecurityKey> Usable(IEnumerable<SecurityKey> keys) => keys.Where(key => key.KeyId is { Length: > 0 } && key switch
    {
        RsaSecurityKey => key.KeySize >= LeastRsaBits,
        ECDsaSecurityKey => key.KeySize == P256Bits,
        X509SecurityKey { PublicKey: RSA rsa } => rsa.KeySize >= LeastRsaBits,
        X509SecurityKey { PublicKey: ECDsa ec } => ec.KeySize == P256Bits,
        _ => false,
    });

    private sealed class Fixed(IEnumerable<SecurityKey> keys) : IssuerKeys
    {
        private readonly Dictionary<string, SecurityKey> _keys = keys.ToDictionary(key => key.KeyId, StringComparer.Ordinal);

        public static Fixed Of(string jwks, string source)
        {
            try
            {
                var keys = Usable(new JsonWebKeySet(jwks).GetSigningKeys()).ToList();
                return keys.Count > 0 ? new Fixed(keys) : throw new ExpectedFailure($"{source} holds no usable key: give RSA keys of {LeastRsaBits} bits or more, or P-256 keys, each with a kid of its own.");
            }
            catch (ArgumentException unreadable)
            {
                throw new ExpectedFailure($"{source} is no JWK set (RFC 7517) with a kid of its own for each key: {unreadable.Message}", unreadable);
            }
        }

        public override ValueTask<SecurityKey?> FindAsync(string keyId, CancellationToken cancel) => new(_keys.GetValueOrDefault(keyId));
    }

    private sealed class Followed : IssuerKeys
    {
        private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(10), MaxResponseContentBufferSize = 1 << 20 };
        private readonly ConfigurationManager<OpenIdConnectConfiguration> _metadata;

        public Followed(string authority)
        {
            var address = new Uri($"{authority.TrimEnd('/')}/.well-known/openid-configuration");
            _metadata = new ConfigurationManager<OpenIdConnectConfiguration>(
                address.AbsoluteUri, new OpenIdConnectConfigurationRetriever(), new HttpDocumentRetriever(Http) { RequireHttps = !address.IsLoopback });
        }

        public override async ValueTask<SecurityKey?> FindAsync(string keyId, CancellationToken cancel)
        {
            if (await LookAsync(keyId, cancel) is { } known) return known;

            // The issuer may have changed its keys. The library asks it again at most once in five minutes, however many such tokens come.
            _metadata.RequestRefresh();
            return await LookAsync(keyId, cancel);
        }

        private async ValueTask<SecurityKey?> LookAsync(string keyId, CancellationToken cancel)
        {
            try
            {
                var configuration = await _metadata.GetConfigurationAsync(cancel);
                return Usable(configuration.SigningKeys).FirstOrDefault(key => key.KeyId == keyId);
            }
            catch (InvalidOperationException unreachable)
            {
                throw new KeysUnavailableException(unreachable);
            }
        }
    }
}

/// <summary>An issuer's keys could not be fetched, so that nothing can be said of its tokens.</summary>
internal sealed class KeysUnavailableException(Exception inner) : Exception("The keys of a token issuer cannot be fetched.", inner);

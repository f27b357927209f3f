using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovernanceGraph.IntegrationTests.Authentication;

/// <summary>Writes tokens byte by byte, right ones and wrong ones, without the library that is tested.</summary>
internal sealed class TokenMint : IDisposable
{
    public const string Issuer = "https://id.example.cn", Audience = "https://graph.example.cn", Subject = "248289761001";

    /// <summary>The names of the issuer's keys.</summary>
    public const string RsaId = "rsa-1", EcId = "ec-1";

    public RSA Rsa { get; } = RSA.Create(2048);

    public ECDsa Ec { get; } = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    /// <summary>The issuer's public keys as it would publish them.</summary>
    public string Jwks
    {
        get
        {
            var (rsa, ec) = (Rsa.ExportParameters(false), Ec.ExportParameters(false));
            return new JsonObject
            {
                ["keys"] = new JsonArray(
                    new JsonObject { ["kty"] = "RSA", ["kid"] = RsaId, ["use"] = "sig", ["n"] = Encode(rsa.Modulus!), ["e"] = Encode(rsa.Exponent!) },
                    new JsonObject { ["kty"] = "EC", ["kid"] = EcId, ["use"] = "sig", ["crv"] = "P-256", ["x"] = Encode(ec.Q.X!), ["y"] = Encode(ec.Q.Y!) }),
            }.ToJsonString();
        }
    }

    public static JsonObject Header(string algorithm = "RS256", string? keyId = RsaId) => keyId is null ? new() { ["typ"] = "at+jwt", ["alg"] = algorithm } : new() { ["typ"] = "at+jwt", ["alg"] = algorithm, ["kid"] = keyId };

    /// <summary>What a right token says at this time.</summary>
    public static JsonObject Claims(DateTimeOffset now) => new()
    {
        ["iss"] = Issuer,
        ["aud"] = Audience,
        ["sub"] = Subject,
        ["iat"] = now.ToUnixTimeSeconds(),
        ["nbf"] = now.ToUnixTimeSeconds(),
        ["exp"] = now.ToUnixTimeSeconds() + 600,
    };

    /// <summary>Signed as the header's algorithm says; by our own key unless another is given.</summary>
    public string Signed(JsonObject header, JsonObject claims, RSA? rsa = null, ECDsa? ec = null) => Write(header, claims, input => header["alg"]!.GetValue<string>() switch
    {
        "RS256" => (rsa ?? Rsa).SignData(input, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        "RS384" => (rsa ?? Rsa).SignData(input, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
        "PS256" => (rsa ?? Rsa).SignData(input, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
        "ES256" => (ec ?? Ec).SignData(input, HashAlgorithmName.SHA256),
        _ => [],
    });

    /// <summary>Signed with HMAC under the bytes of the public key, as whoever confuses the two kinds of keys would check it.</summary>
    public string SignedWithPublicKey(byte[] publicKey, JsonObject claims) => Write(Header("HS256"), claims, input => HMACSHA256.HashData(publicKey, input));

    /// <summary>Header, claims and an empty signature.</summary>
    public static string Unsigned(JsonObject header, JsonObject claims) => Write(header, claims, _ => []);

    public string Right(DateTimeOffset now) => Signed(Header(), Claims(now));

    public static string Encode(byte[] bytes) => Base64Url.EncodeToString(bytes);

    public void Dispose()
    {
        Rsa.Dispose();
        Ec.Dispose();
    }

    private static string Write(JsonObject header, JsonObject claims, Func<byte[], byte[]> sign)
    {
        var input = $"{Encode(JsonSerializer.SerializeToUtf8Bytes(header))}.{Encode(JsonSerializer.SerializeToUtf8Bytes(claims))}";
        return $"{input}.{Encode(sign(Encoding.ASCII.GetBytes(input)))}";
    }
}

using System.Buffers.Text;
using System.Security.Cryptography;
using GovernanceGraph.Server.Commands;
using GovernanceGraph.Server.LocalPostgres;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace GovernanceGraph.Server.Authentication;

/// <summary>Tokens for a developer's own machine, signed with a key that is made there and never leaves it. Servers outside Development do not know this issuer.</summary>
internal static class DevelopmentTokens
{
    public const string Issuer = "governance-dev";

    public const string Audience = "governance-graph";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>The public half of the key; the key is made if there is none yet.</summary>
    public static IssuerKeys Keys(AuthenticationOptions options)
    {
        using var pair = LoadOrCreate(PathOf(options));
        return IssuerKeys.Of(new ECDsaSecurityKey(ECDsa.Create(pair.ExportParameters(includePrivateParameters: false))) { KeyId = IdOf(pair) });
    }

    /// <summary>A token for a subject of this issuer.</summary>
    public static string Create(AuthenticationOptions options, string subject, DateTime now, TimeSpan lifetime)
    {
        using var pair = LoadOrCreate(PathOf(options));
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience,
            TokenType = "at+jwt",
            IssuedAt = now,
            NotBefore = now,
            Expires = now + lifetime,
            Claims = new Dictionary<string, object> { ["sub"] = subject, ["jti"] = Guid.NewGuid().ToString("N") },
            SigningCredentials = new SigningCredentials(new ECDsaSecurityKey(pair) { KeyId = IdOf(pair), CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false } }, SecurityAlgorithms.EcdsaSha256),
        };
        return new JsonWebTokenHandler().CreateToken(descriptor);
    }

    private static string PathOf(AuthenticationOptions options) => options.DevelopmentKeyFile is { Length: > 0 } file ? Path.GetFullPath(file) : Path.Combine(LocalHome.Default(), "development-token.pem");

    private static string IdOf(ECDsa pair) => Base64Url.EncodeToString(SHA256.HashData(pair.ExportSubjectPublicKeyInfo()).AsSpan(0, 12));

    private static ECDsa LoadOrCreate(string path)
    {
        if (!File.Exists(path)) Create(path);
        if ((File.GetUnixFileMode(path) & ~OwnerOnly) != 0) throw new ExpectedFailure($"{path} can be read by others, who could sign tokens with it. Delete it: a new one is made.");
        var pair = ECDsa.Create();
        try
        {
            pair.ImportFromPem(File.ReadAllText(path));
            return pair;
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or CryptographicException)
        {
            pair.Dispose();
            throw new ExpectedFailure($"{path} holds no key. Delete it: a new one is made.", unreadable);
        }
    }

    // Written whole before it has its name, and not over another's: of two programs that start together both use the same key.
    private static void Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var draft = $"{path}.{Guid.NewGuid():N}";
        using (var file = new StreamWriter(new FileStream(draft, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = OwnerOnly })))
            file.Write(pair.ExportPkcs8PrivateKeyPem());
        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }
}

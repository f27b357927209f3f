using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace GovernanceGraph.Domain.Apps;

/// <summary>A key as an app sends it: <c>ggk_&lt;prefix&gt;_&lt;secret&gt;</c>, the secret being 256 random bits in base64url. Exists where a key is made or checked, and is stored nowhere.</summary>
public sealed class ApiKeySecret
{
    /// <summary>What every key begins with, so that scanners of leaked secrets know it.</summary>
    public const string Begin = "ggk_";

    private const string PrefixSigns = "abcdefghijklmnopqrstuvwxyz0123456789";
    private const int SecretBytes = 32, SecretLength = 43, Length = 4 + ApiKey.PrefixLength + 1 + SecretLength;

    private readonly byte[] _secret;

    private ApiKeySecret(string prefix, byte[] secret) => (Prefix, _secret) = (prefix, secret);

    /// <summary>The part by which the key is found.</summary>
    public string Prefix { get; }

    /// <summary>The whole key, to be shown once.</summary>
    public string Text => $"{Begin}{Prefix}_{Base64Url.EncodeToString(_secret)}";

    /// <summary>A new key, from the cryptographic source of randomness.</summary>
    public static ApiKeySecret New() => new(RandomNumberGenerator.GetString(PrefixSigns, ApiKey.PrefixLength), RandomNumberGenerator.GetBytes(SecretBytes));

    /// <summary>Reads a key; false for whatever does not look like one.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out ApiKeySecret? key)
    {
        key = null;
        if (text.Length != Length || !text.StartsWith(Begin, StringComparison.Ordinal) || text[Begin.Length + ApiKey.PrefixLength] != '_') return false;
        var prefix = text.Substring(Begin.Length, ApiKey.PrefixLength);
        var secret = new byte[SecretBytes];
        if (prefix.AsSpan().ContainsAnyExcept(PrefixSigns) || !Base64Url.TryDecodeFromChars(text.AsSpan(Length - SecretLength), secret, out var written) || written != SecretBytes) return false;
        key = new ApiKeySecret(prefix, secret);
        return true;
    }

    /// <summary>What is kept of the secret.</summary>
    public byte[] Hash() => SHA256.HashData(_secret);

    /// <summary>Whether this is the secret that was kept as <paramref name="hash"/>; takes equally long for every wrong one.</summary>
    public bool Matches(ReadOnlySpan<byte> hash) => CryptographicOperations.FixedTimeEquals(Hash(), hash);

    /// <summary>Never the secret: what is logged or shown by accident is the prefix.</summary>
    public override string ToString() => $"{Begin}{Prefix}_…";
}

using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Apps;

/// <summary>A key of an app (应用密钥): <c>ggk_&lt;prefix&gt;_&lt;secret&gt;</c>. The secret is shown once, when the key is made; what is kept cannot be turned back into it.
/// An app has at most two live keys, so that a new one can be rolled out while the old one still works.</summary>
public sealed class ApiKey : Entity
{
    /// <summary>The length of <see cref="Prefix"/>, in characters.</summary>
    public const int PrefixLength = 12;

    /// <summary>The length of <see cref="Hash"/>, in bytes.</summary>
    public const int HashLength = 32;

    /// <summary>Most live keys of one app.</summary>
    public const int MaxLive = 2;

    /// <summary>The app (应用).</summary>
    public Guid AppId { get; init; }

    /// <summary>The app (应用).</summary>
    public App? App { get; init; }

    /// <summary>The part of the key by which it is found and named (密钥前缀), unique: 12 small Latin letters and digits. No secret.</summary>
    public required string Prefix { get; init; }

    /// <summary>The SHA-256 hash of the 256 random bits of the secret (密钥散列). They cannot be guessed, so no salt and no slow hash is needed.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>When it was made (创建时间).</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>From when on it is refused (到期时间); null for never.</summary>
    public DateTime? ExpiresAt { get; set; }

    /// <summary>When it was revoked (吊销时间): refused from then on; null while it was not.</summary>
    public DateTime? RevokedAt { get; set; }
}

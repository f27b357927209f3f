namespace GovernanceGraph.Server.Authentication;

/// <summary>Whose tokens are taken (<c>Governance:Authentication</c>). Without any issuer nobody can sign in; apps with keys still can.</summary>
public sealed record AuthenticationOptions
{
    /// <summary>Where these options stand in the configuration.</summary>
    public const string Section = "Governance:Authentication";

    /// <summary>The issuers of tokens.</summary>
    public IReadOnlyList<IssuerOptions> Issuers { get; init; } = [];

    /// <summary>Where the key of development tokens lies; by default <c>development-token.pem</c> in the folder <c>.local</c>. Read in Development only.</summary>
    public string? DevelopmentKeyFile { get; init; }
}

/// <summary>One issuer of tokens. Its keys come from exactly one of <see cref="Authority"/>, <see cref="JwksFile"/> and <see cref="Jwks"/>, never from a token.</summary>
public sealed record IssuerOptions
{
    /// <summary>What its tokens say in <c>iss</c>, character by character.</summary>
    public string Issuer { get; init; } = "";

    /// <summary>What its tokens must hold in <c>aud</c>: this API, not the client that the user signed in to.</summary>
    public string Audience { get; init; } = "";

    /// <summary>The https address under which <c>/.well-known/openid-configuration</c> names the keys; followed when they change.</summary>
    public string? Authority { get; init; }

    /// <summary>A file with the keys as a JWK set (RFC 7517); read at the start.</summary>
    public string? JwksFile { get; init; }

    /// <summary>The keys as a JWK set, in the configuration itself.</summary>
    public string? Jwks { get; init; }
}

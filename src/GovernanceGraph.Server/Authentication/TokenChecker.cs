using System.Text.Json;
using GovernanceGraph.Domain.Accounts;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace GovernanceGraph.Server.Authentication;

/// <summary>
/// Checks access tokens (RFC 9068, RFC 8725). Microsoft's token library does the cryptography; its ASP.NET handler above it is left out on purpose: it answers
/// "nobody" where a token is bad and leaves it to each endpoint not to take that for anonymous, it knows only HTTP, and it reads the clock itself.
/// </summary>
public sealed class TokenChecker
{
    /// <summary>How far the clocks of an issuer and of this server may be apart.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromSeconds(30);

    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.EcdsaSha256];
    private static readonly string[] KeyHeaders = ["jku", "jwk", "x5u", "x5c", "crit"];
    private static readonly string[] OtherTokensClaims = ["nonce", "at_hash", "c_hash", "s_hash", "cnf"];

    private readonly JsonWebTokenHandler _handler = new();
    private readonly Dictionary<string, TrustedIssuer> _issuers;
    private readonly TimeProvider _time;

    public TokenChecker(IOptions<AuthenticationOptions> options, IHostEnvironment environment, TimeProvider time)
    {
        _time = time;
        _issuers = options.Value.Issuers.ToDictionary(issuer => issuer.Issuer, issuer => new TrustedIssuer(Parameters(issuer.Issuer, issuer.Audience), IssuerKeys.Of(issuer)), StringComparer.Ordinal);
        if (environment.IsDevelopment())
            _issuers[DevelopmentTokens.Issuer] = new TrustedIssuer(Parameters(DevelopmentTokens.Issuer, DevelopmentTokens.Audience), DevelopmentTokens.Keys(options.Value));
    }

    /// <summary>Who the token is for, and how long it may be trusted.</summary>
    /// <exception cref="CredentialException">The token cannot be trusted.</exception>
    /// <exception cref="KeysUnavailableException">Nothing can be said of it now.</exception>
    internal async Task<CheckedToken> CheckAsync(string text, CancellationToken cancel)
    {
        var token = Parse(text);
        RefuseForeignKinds(token);
        if (!_issuers.TryGetValue(token.Issuer, out var issuer)) throw new CredentialException(CredentialFault.Issuer);
        if (token.Kid is not { Length: > 0 } || await issuer.Keys.FindAsync(token.Kid, cancel) is not { } key) throw new CredentialException(CredentialFault.UnknownKey);
        var parameters = issuer.Parameters.Clone();
        parameters.IssuerSigningKey = key;
        var result = await _handler.ValidateTokenAsync(token, parameters);
        if (!result.IsValid) throw new CredentialException(FaultOf(result.Exception));
        if (token.Subject is not { Length: > 0 and <= Account.SubjectMaxLength }) throw new CredentialException(CredentialFault.Subject);
        return new CheckedToken(token.Issuer, token.Subject, token.ValidTo);
    }

    private static JsonWebToken Parse(string text)
    {
        try
        {
            // Two dots: signed, and not encrypted, which has four.
            if (text.AsSpan().Count('.') == 2) return new JsonWebToken(text);
        }
        catch (Exception malformed) when (malformed is ArgumentException or SecurityTokenException or FormatException or JsonException)
        {
            // The exception may quote the token: it goes nowhere.
        }

        throw new CredentialException(CredentialFault.Malformed);
    }

    private static void RefuseForeignKinds(JsonWebToken token)
    {
        if (!Algorithms.Contains(token.Alg, StringComparer.Ordinal)) throw new CredentialException(CredentialFault.Algorithm);
        using var header = JsonDocument.Parse(Base64UrlEncoder.DecodeBytes(token.EncodedHeader));
        if (KeyHeaders.Any(name => header.RootElement.TryGetProperty(name, out _))) throw new CredentialException(CredentialFault.HeaderParameter);
        if (!IsAccessToken(token)) throw new CredentialException(CredentialFault.NoAccessToken);
    }

    /// <summary>RFC 9068 names the type <c>at+jwt</c>. Many issuers still say <c>JWT</c> for all their tokens: there, what only other kinds hold tells them; <c>cnf</c> binds a token to a proof that we do not ask for.</summary>
    private static bool IsAccessToken(JsonWebToken token)
    {
        var type = token.Typ ?? "";
        if (!Is("at+jwt") && !Is("application/at+jwt") && !Is("JWT")) return false;
        return !OtherTokensClaims.Any(claim => token.TryGetPayloadValue<object>(claim, out _))
            && !(token.TryGetPayloadValue<string>("typ", out var kind) && !string.Equals(kind, "Bearer", StringComparison.OrdinalIgnoreCase));

        bool Is(string name) => string.Equals(type, name, StringComparison.OrdinalIgnoreCase);
    }

    private TokenValidationParameters Parameters(string issuer, string audience) => new()
    {
        ValidIssuer = issuer,
        ValidAudience = audience,
        ValidAlgorithms = Algorithms,
        RequireSignedTokens = true,
        TryAllIssuerSigningKeys = false,
        LifetimeValidator = (from, until, _, _) => IsNow(from, until),
    };

    private bool IsNow(DateTime? from, DateTime? until)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        return until is { } end && now - Skew < end && (from is not { } begin || begin <= now + Skew);
    }

    private static CredentialFault FaultOf(Exception? refused) => refused switch
    {
        SecurityTokenInvalidLifetimeException => CredentialFault.Lifetime,
        SecurityTokenInvalidAudienceException => CredentialFault.Audience,
        SecurityTokenInvalidIssuerException => CredentialFault.Issuer,
        SecurityTokenInvalidAlgorithmException => CredentialFault.Algorithm,
        _ => CredentialFault.Signature,
    };

    private sealed record TrustedIssuer(TokenValidationParameters Parameters, IssuerKeys Keys);
}

/// <summary>A token that was checked.</summary>
/// <param name="Until">Its own end.</param>
internal sealed record CheckedToken(string Issuer, string Subject, DateTime Until);

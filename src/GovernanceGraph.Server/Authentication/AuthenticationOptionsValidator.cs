using GovernanceGraph.Domain.Accounts;
using Microsoft.Extensions.Options;

namespace GovernanceGraph.Server.Authentication;

/// <summary>Refuses to start with issuers that could not be checked or would be checked weakly, and names each.</summary>
public sealed class AuthenticationOptionsValidator : IValidateOptions<AuthenticationOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, AuthenticationOptions options)
    {
        var faults = options.Issuers.Select((issuer, place) => (Place: $"{AuthenticationOptions.Section}:Issuers:{place}", Fault: FaultOf(issuer))).Where(row => row.Fault is not null)
            .Select(row => $"{row.Place}: {row.Fault}").ToList();
        if (options.Issuers.GroupBy(issuer => issuer.Issuer).FirstOrDefault(group => group.Count() > 1) is { } twice) faults.Add($"{AuthenticationOptions.Section} has the issuer '{twice.Key}' twice.");
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static string? FaultOf(IssuerOptions issuer) => issuer switch
    {
        { Issuer.Length: 0 or > Account.IssuerMaxLength } => $"Issuer must have 1 to {Account.IssuerMaxLength} characters.",
        { Issuer: DevelopmentTokens.Issuer } => $"'{DevelopmentTokens.Issuer}' signs development tokens only; it cannot be configured.",
        { Audience.Length: 0 } => "Audience is missing: without it, tokens for other services would be taken.",
        _ when new[] { issuer.Authority, issuer.JwksFile, issuer.Jwks }.Count(source => !string.IsNullOrEmpty(source)) != 1 => "give exactly one of Authority, JwksFile and Jwks.",
        { Authority: { Length: > 0 } authority } when !IsSafe(authority) => $"Authority '{authority}' must be an https address (http only on this machine's loopback).",
        _ => null,
    };

    private static bool IsSafe(string authority) =>
        Uri.TryCreate(authority, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));
}

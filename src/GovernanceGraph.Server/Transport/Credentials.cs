using Microsoft.Extensions.Primitives;

namespace GovernanceGraph.Server.Transport;

/// <summary>What a request brings to show who asks, unchecked.</summary>
/// <param name="Authorization">The values of <c>Authorization</c>: a person's token.</param>
/// <param name="ApiKey">The values of <c>X-API-Key</c>: an app's key.</param>
public readonly record struct Credentials(StringValues Authorization, StringValues ApiKey)
{
    /// <summary>The header of an app's key.</summary>
    public const string ApiKeyHeader = "X-API-Key";

    /// <summary>Whether nothing was sent at all: only then is the viewer anonymous.</summary>
    public bool AreAbsent => Authorization.Count == 0 && ApiKey.Count == 0;

    /// <summary>The credentials of an HTTP request.</summary>
    public static Credentials Of(IHeaderDictionary headers) => new(headers.Authorization, headers[ApiKeyHeader]);

    /// <summary>Says nothing of what was sent: it must not reach a log.</summary>
    public override string ToString() => AreAbsent ? "no credentials" : "credentials";
}
